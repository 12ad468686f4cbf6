import { addressOfFile } from '../files.ts';
import { aria, elementOf, innerOf, type BuiltIn, type BuiltInDefinition } from './built-in.ts';

const pictureOf = (builtIn: BuiltIn): HTMLImageElement => innerOf(builtIn) as HTMLImageElement;
const OWN_ARIA = aria(elementOf);
const FITS: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover', center: 'none' };

/** A picture of the package lies beside the page, one of the cloud's storage behind `/storage/`. */
const address = (src: string): string => {
  if (src.startsWith('/')) return `app${src}`;
  if (src.startsWith('wxfile:')) return addressOfFile(src);
  return src.replace(/^cloud:\/\/[^/]+\//, '/storage/');
};

export const image: BuiltInDefinition = {
  template: 'image',
  properties: { ...OWN_ARIA.properties, src: String, mode: String, lazyLoad: Boolean },
  observers: {
    ...OWN_ARIA.observers,
    src(value) {
      if (value !== '') pictureOf(this).src = address(String(value));
    },
    mode(value) {
      pictureOf(this).style.objectFit = FITS[String(value)] ?? 'fill';
      if (value === 'widthFix') elementOf(this).style.height = 'auto';
    },
    lazyLoad(value) {
      pictureOf(this).loading = value === true ? 'lazy' : 'eager';
    },
  },
  attached() {
    const img = pictureOf(this);
    img.addEventListener('load', () =>
      this.triggerEvent('load', { width: img.naturalWidth, height: img.naturalHeight }, {}),
    );
    img.addEventListener('error', () => this.triggerEvent('error', { errMsg: `${img.src} cannot be shown` }, {}));
  },
};
