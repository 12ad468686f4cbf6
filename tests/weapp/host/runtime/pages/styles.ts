import type { Bundle } from '../bundle.ts';

/** Writes every sheet into the document once: the app's first, those of components at work always, those of pages at rest. */
export const layOutStyles = (bundle: Bundle): void => {
  const paths = Object.keys(bundle.styles).sort((a, b) => Number(b === 'app') - Number(a === 'app'));
  for (const path of paths) {
    const sheet = document.createElement('style');
    sheet.dataset['wxss'] = path;
    sheet.textContent = bundle.styles[path]?.css ?? '';
    document.head.append(sheet);
    sheet.media = bundle.pages.includes(path) ? 'not all' : 'all';
  }
};

/** Of all pages' sheets only that of the page in view is at work: on the phone each page is a document of its own. */
export const wearStyles = (bundle: Bundle, pageInView: string): void => {
  for (const sheet of document.querySelectorAll<HTMLStyleElement>('style[data-wxss]')) {
    const path = sheet.dataset['wxss'] ?? '';
    if (bundle.pages.includes(path)) sheet.media = path === pageInView ? 'all' : 'not all';
  }
};
