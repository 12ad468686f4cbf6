import { sharing } from '../sharing.ts';
import { agreeToPrivacy, untilAgreed } from '../wx/privacy.ts';
import { aria, elementOf, type BuiltIn, type BuiltInDefinition } from './built-in.ts';

const OWN_ARIA = aria(elementOf);

/** Holds what the page puts into it: `view`, `text`. */
export const block: BuiltInDefinition = {
  template: 'slot',
  properties: { ...OWN_ARIA.properties, hoverClass: String },
  observers: {
    ...OWN_ARIA.observers,
    hoverClass(value) {
      elementOf(this).setAttribute('data-hover', value === 'none' ? '' : String(value));
    },
  },
};

/** Taro writes every attribute a button may have, most of them as null. */
const ANY = { type: null, value: undefined } as const;

export const button: BuiltInDefinition = {
  template: 'slot',
  properties: { ...OWN_ARIA.properties, disabled: Boolean, openType: ANY, formType: ANY, hoverClass: ANY },
  observers: {
    ...OWN_ARIA.observers,
    disabled(value) {
      elementOf(this).setAttribute('aria-disabled', String(value === true));
    },
    hoverClass(value) {
      elementOf(this).setAttribute('data-hover', typeof value === 'string' && value !== 'none' ? value : '');
    },
    openType(value) {
      if (typeof value === 'string' && value !== '' && !OPEN_TYPES.includes(value as OpenType))
        throw new Error(`<button open-type="${value}"> is not in this host`);
    },
    formType: refuse('form-type'),
  },
  attached() {
    const element = elementOf(this);
    element.setAttribute('role', 'button');
    // After the page's own listeners of the tap, as WeChat tells it.
    element.addEventListener('click', () => setTimeout(() => open(this)));
  },
};

const OPEN_TYPES = ['agreePrivacyAuthorization', 'getPhoneNumber', 'share'] as const;
type OpenType = (typeof OPEN_TYPES)[number];

/** What a tap on a button with an `open-type` brings about, besides the tap. */
const open = (from: BuiltIn): void => {
  const openType = from.data['openType'];
  if (from.data['disabled'] === true) return;
  if (openType === 'agreePrivacyAuthorization') {
    agreeToPrivacy();
    from.triggerEvent('agreeprivacyauthorization', {}, {});
  }
  if (openType === 'share') void sharing().share('button', { id: from.id, dataset: from.dataset });
  if (openType === 'getPhoneNumber')
    void untilAgreed('getPhoneNumber')
      .then(phoneNumberDetail, refusedNumber)
      .then((detail) => {
        from.triggerEvent('getphonenumber', detail, {});
      });
};

const refusedNumber = (): object => ({
  errMsg: 'getPhoneNumber:fail privacy permission is not authorized',
  errno: 104,
});

/** A code that the local cloud turns into a number; `?quota=used` plays a deployment that has none left. */
const phoneNumberDetail = (): object =>
  new URLSearchParams(location.search).get('quota') === 'used'
    ? { errMsg: 'getPhoneNumber:fail', errno: 1400001 }
    : { errMsg: 'getPhoneNumber:ok', code: 'host-code' };

function refuse(property: string): (this: BuiltIn, value: unknown) => void {
  return (value) => {
    if (typeof value === 'string' && value !== '')
      throw new Error(`<button ${property}="${value}"> is not in this host`);
  };
}

export const scrollView: BuiltInDefinition = {
  template: 'slot',
  properties: {
    ...OWN_ARIA.properties,
    scrollX: Boolean,
    scrollY: Boolean,
    scrollTop: Number,
    scrollLeft: Number,
    scrollIntoView: String,
    lowerThreshold: { type: Number, value: 50 },
    upperThreshold: { type: Number, value: 50 },
  },
  observers: {
    ...OWN_ARIA.observers,
    scrollX(value) {
      elementOf(this).style.overflowX = value === true ? 'auto' : '';
    },
    scrollY(value) {
      elementOf(this).style.overflowY = value === true ? 'auto' : '';
    },
    scrollTop(value) {
      elementOf(this).scrollTop = Number(value);
    },
    scrollLeft(value) {
      elementOf(this).scrollLeft = Number(value);
    },
    scrollIntoView(value) {
      if (value !== '') throw new Error('<scroll-view scroll-into-view> is not in this host');
    },
  },
  attached() {
    tellScrolling(this);
  },
};

/** `scroll` while it moves, `scrolltolower` and `scrolltoupper` once each time an end comes near. */
const tellScrolling = (view: BuiltIn): void => {
  const element = elementOf(view);
  let wasNear = { lower: false, upper: true };
  const tell = (event: Event) => {
    event.stopImmediatePropagation();
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element;
    view.triggerEvent('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth }, {});
    const near = {
      lower: scrollHeight - clientHeight - scrollTop <= Number(view.data['lowerThreshold']),
      upper: scrollTop <= Number(view.data['upperThreshold']),
    };
    if (near.lower && !wasNear.lower) view.triggerEvent('scrolltolower', { direction: 'bottom' }, {});
    if (near.upper && !wasNear.upper) view.triggerEvent('scrolltoupper', { direction: 'top' }, {});
    wasNear = near;
  };
  // Before the framework's own listener: it would hand the browser's event on as a second one.
  element.addEventListener('scroll', tell, { capture: true });
};
