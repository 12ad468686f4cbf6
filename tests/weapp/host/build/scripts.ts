import type { Sources } from './read-app.ts';

/**
 * Names a browser has and WeChat's logic layer has not, or not on every phone. Inside the bundle they are undefined, so that code which
 * counts on one of them fails here as it would there.
 */
const ABSENT = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'history',
  'screen',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'XMLHttpRequest',
  'fetch',
  'WebSocket',
  'Worker',
  'MessageChannel',
  'BroadcastChannel',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
  'structuredClone',
  'AbortController',
  'Blob',
  'File',
  'FileReader',
  'FormData',
  'Headers',
  'Request',
  'Response',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'performance',
  'atob',
  'btoa',
  'Intl',
  'Event',
  'EventTarget',
  'CustomEvent',
  'Node',
  'Element',
  'HTMLElement',
  'Image',
  'Audio',
  'getComputedStyle',
  'matchMedia',
  'addEventListener',
  'removeEventListener',
  'alert',
  'confirm',
  'prompt',
] as const;

/** What the logic layer has besides the language; the runtime hands these in, in this order. */
const GIVEN = [
  'globalThis',
  'global',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'requirePlugin',
] as const;

/** A function of the given names that returns every script of the mini-program as an uncalled module. */
export const compileScripts = (js: Sources): string => {
  const modules = [...js].map(
    ([path, text]) => `${JSON.stringify(path)}: function (require, module, exports) {${text}\n}`,
  );
  return `function (${GIVEN.join(', ')}, ${ABSENT.join(', ')}) { return {\n${modules.join(',\n')}\n}; }`;
};
