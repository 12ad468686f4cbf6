import type { Page } from 'playwright-core';

type Choice = { readonly size: string; readonly language: 'zh' | 'en' };

/** Chooses how the open page is written as another tab of the browser would, and returns once it is written so. */
export const chooseElsewhere = (page: Page, choice: Choice): Promise<void> =>
  page.evaluate(async ({ size, language }) => {
    localStorage.setItem('preferences', JSON.stringify({ data: { size, language, theme: 'auto' } }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'preferences' }));
    const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    const isWritten = () =>
      document.querySelector(`.linli.size-${size}${language === 'en' ? '.letters' : ''}`) !== null;
    while (!isWritten()) await drawn();
    await drawn();
    await drawn();
  }, choice);
