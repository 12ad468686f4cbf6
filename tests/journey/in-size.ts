import type { BrowserContext } from 'playwright-core';
import type { Stage } from './stage.ts';

/** Writes everything in a type size, chosen before Linli is opened: for phones in a browser. */
export const writeIn = (size: 'm' | 'xl') => (context: BrowserContext) =>
  context.addInitScript((chosen) => {
    localStorage.setItem('preferences', JSON.stringify({ data: { size: chosen, theme: 'light' } }));
  }, size);

/** The same stage, on whose phones everything is written in 特大. */
export const inLargest = (stage: Stage): Stage => ({
  ...stage,
  open: (openid, options = {}) =>
    stage.open(openid, {
      ...options,
      prepare: async (context) => {
        await writeIn('xl')(context);
        await options.prepare?.(context);
      },
    }),
});
