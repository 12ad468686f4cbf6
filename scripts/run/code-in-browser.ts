import type { Code } from '../../localcloud/index.ts';

/** A code made under the browser build opens the page of the browser build, as WeChat's own opens the mini-program. */
export const codeInBrowser = ({ gatewayUrl, page, scene }: Code): string =>
  `${gatewayUrl}/#/${page}?scene=${encodeURIComponent(scene)}`;
