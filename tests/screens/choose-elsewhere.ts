import type { Page } from 'playwright-core';

type Choice = { readonly size: string; readonly language: 'zh' | 'en' };

/** A page that is not written so by then never will be: it had been written by `writeIn`, of which the app knows nothing. */
const WRITTEN_WITHIN_FRAMES = 300;

/** Chooses how the open page is written as another tab of the browser would, and returns once it is written so. */
export const chooseElsewhere = (page: Page, choice: Choice): Promise<void> =>
  page.evaluate(
    async ({ size, language, framesMax }) => {
      localStorage.setItem('preferences', JSON.stringify({ data: { size, language, theme: 'auto' } }));
      window.dispatchEvent(new StorageEvent('storage', { key: 'preferences' }));
      const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
      const isWritten = () =>
        document.querySelector(`.linli.size-${size}${language === 'en' ? '.letters' : ''}`) !== null;
      for (let frame = 0; !isWritten(); frame += 1) {
        if (frame === framesMax) throw new Error(`the open page is never written ${language} ${size}`);
        await drawn();
      }
      await drawn();
      await drawn();
    },
    { ...choice, framesMax: WRITTEN_WITHIN_FRAMES },
  );
