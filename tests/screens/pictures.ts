import type { Browser, Page } from 'playwright-core';
import { SIZES, THEMES, type Scene, type Size } from './scene.ts';

export type Shot = { readonly size: Size; readonly theme: (typeof THEMES)[number]; readonly png: Buffer };

const COLUMN = 375;
const GAP = 12;
/** Of a hundred: words stay sharp enough to be read, and a sheet stays small. */
const QUALITY = 40;

/** What a page shows, as one WebP. */
export const webpOf = async (page: Page): Promise<Buffer> => {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  return Buffer.from(data, 'base64');
};

/** The pictures of one scene side by side, the light ones above the dark, as one WebP. */
export const contactSheet = async (browser: Browser, shots: readonly Shot[]): Promise<Buffer> => {
  const width = shots.length * (COLUMN + GAP) + GAP;
  const page = await browser.newPage({ viewport: { width, height: 400 } });
  try {
    const inOrder = THEMES.flatMap((theme) => shots.filter((shot) => shot.theme === theme));
    const pictures = inOrder.map(({ png }) => `<img src="data:image/png;base64,${png.toString('base64')}">`).join('');
    await page.setContent(
      `<!doctype html><style>body{margin:0;padding:${GAP}px;display:flex;gap:${GAP}px;align-items:flex-start;background:#b9b4a5}` +
        `img{width:${COLUMN}px;display:block}</style>${pictures}`,
    );
    await page.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete));
    const height = await page.evaluate(() => document.body.offsetHeight);
    await page.setViewportSize({ width, height });
    return await webpOf(page);
  } finally {
    await page.close();
  }
};

/** What lies in the folder, for somebody who opens it. */
export const indexPage = (scenes: readonly Scene[]): string =>
  [
    '# Every screen',
    '',
    'Written by `npm run screens` from the browser build on the synthetic preview community; do not edit by hand.',
    `Each picture shows one screen at 375 px: ${SIZES.length} type sizes (标准, 大字, 特大) by day, then the same by night.`,
    '',
    ...scenes.flatMap(({ name, title }) => [`## ${title}`, '', `![${title}](${name}.webp)`, '']),
  ].join('\n');
