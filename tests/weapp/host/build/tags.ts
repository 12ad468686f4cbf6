/** Every built-in component WeChat has: in the host they become `wx-<name>`, so that the browser takes none of them for its own. */
export const BUILT_IN_TAGS = [
  'ad',
  'audio',
  'button',
  'camera',
  'canvas',
  'checkbox',
  'checkbox-group',
  'cover-image',
  'cover-view',
  'editor',
  'form',
  'functional-page-navigator',
  'icon',
  'image',
  'input',
  'label',
  'live-player',
  'live-pusher',
  'map',
  'match-media',
  'movable-area',
  'movable-view',
  'navigation-bar',
  'navigator',
  'official-account',
  'open-data',
  'page-container',
  'page-meta',
  'picker',
  'picker-view',
  'picker-view-column',
  'progress',
  'radio',
  'radio-group',
  'rich-text',
  'root-portal',
  'scroll-view',
  'share-element',
  'slider',
  'swiper',
  'swiper-item',
  'switch',
  'text',
  'textarea',
  'video',
  'view',
  'voip-room',
  'web-view',
] as const;

const NAMES = BUILT_IN_TAGS.join('|');
const IN_WXML = new RegExp(`<(/?)(${NAMES})(?=[\\s/>])`, 'g');
const IN_SELECTOR = new RegExp(`(^|[\\s>+~,(])(page|${NAMES})(?![\\w-])`, 'g');

/** `<view>` becomes `<wx-view>`. */
export const renameTags = (wxml: string): string => wxml.replace(IN_WXML, '<$1wx-$2');

/** `page view.a` becomes `wx-page wx-view.a`: type selectors only, never a class or an id of that name. */
export const renameInSelector = (selector: string): string => selector.replace(IN_SELECTOR, '$1wx-$2');
