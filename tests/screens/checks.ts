import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whole } from '../../client/src/words/whole.ts';
import { buildSync } from 'esbuild';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { SCREEN, stretch, THEMES, WIDTHS, type Size } from './scene.ts';

const TOUCH_MIN_PX = 48;
const GAP_MIN_PX = 8;
const LINE_RATIO_MIN = 1.5;
/** Further down a list there is more of the same. */
const LENGTH_MAX = 6000;
const contrastMin = (size: Size): number => (size === 'xl' ? 7 : 4.5);

const bundled = (): string => {
  const [file] = buildSync({
    entryPoints: [join(__dirname, 'look/index.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome100',
  }).outputFiles;
  if (!file) throw new Error('the checks that run in the page were not built');
  return file.text;
};
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const LOOK = bundled();

/** What the app itself says in Chinese and not in English, lines with something to fill in aside. */
const ENGLISH: ReadonlySet<string> = new Set(Object.values(whole.en));
const CHINESE = Object.values(whole.zh).filter((words) => !ENGLISH.has(words) && !words.includes('{'));

type Axe = { run(context: Document, options: RunOptions): Promise<AxeResults> };

/** Gives a page the checks, which run in it. */
export const giveChecks = async (page: Page): Promise<void> => {
  await page.evaluate(LOOK);
  await page.evaluate(AXE);
};

/** The rules of axe that look at how a page is laid out and drawn; all others look at the document and its sheets, which size and theme leave as they are. */
const OF_THE_LOOK = ['color-contrast', 'scrollable-region-focusable', 'target-size'];

/** What axe-core calls serious or critical: by every rule on a page as it was opened, by those of the look once size or theme were changed. */
export const axeFindings = async (page: Page, isAsOpened: boolean): Promise<readonly string[]> => {
  const options: RunOptions = isAsOpened ? {} : { runOnly: { type: 'rule', values: OF_THE_LOOK } };
  const results = await page.evaluate(
    (wanted) => (globalThis as unknown as { axe: Axe }).axe.run(document, { ...wanted, resultTypes: ['violations'] }),
    options,
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`));
};

/** Room for everything on a screen this wide. */
export const roomFindings = async (page: Page, width: number): Promise<readonly string[]> => {
  await page.setViewportSize({ width, height: SCREEN.height });
  return page.evaluate(
    ([screen, touch, gap]) => {
      const { clipped, overlaid, tallNeeds, tooClose, tooSmall, tooWide, underHand } = linliLook;
      return [
        ...tooWide(screen),
        ...clipped(),
        ...overlaid(),
        ...tooSmall(touch),
        ...tooClose(gap),
        ...tallNeeds(),
        ...underHand(),
      ];
    },
    [width, TOUCH_MIN_PX, GAP_MIN_PX] as const,
  );
};

/** Letters and pictures that can be seen. */
export const sightFindings = (page: Page, size: Size): Promise<readonly string[]> =>
  page.evaluate(
    ([contrast, lines]) => [
      ...linliLook.paleWords(contrast),
      ...linliLook.paleShapes(),
      ...linliLook.tightLines(lines),
    ],
    [contrastMin(size), LINE_RATIO_MIN] as const,
  );

/** The same screen in English, whose words are longer: room for them, and letters that can be seen. */
export const englishFindings = async (page: Page, size: Size): Promise<readonly string[]> => {
  const found: string[] = [];
  const note = (findings: readonly string[], where: string) =>
    found.push(...findings.map((one) => `en ${where}: ${one}`));
  for (const width of WIDTHS) {
    note(await roomFindings(page, width), `${size} ${String(width)}`);
    note(await page.evaluate(() => linliLook.broken()), `${size} ${String(width)}`);
  }
  note(await sightFindings(page, size), size);
  note(await page.evaluate(() => linliLook.unheard()), size);
  note(await page.evaluate((words) => linliLook.leftIn(words), CHINESE), size);
  return found;
};

/** Everything wrong with a screen that is open and has the checks, at every width and in both themes. */
export const findingsOf = async (page: Page, size: Size): Promise<readonly string[]> => {
  const found: string[] = [];
  const note = (where: string, findings: readonly string[]) => found.push(...findings.map((one) => `${where}: ${one}`));
  for (const width of WIDTHS) note(`${size} ${String(width)}`, await roomFindings(page, width));
  await stretch(page, LENGTH_MAX);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    note(`${size} ${theme}`, [
      ...(await sightFindings(page, size)),
      ...(await axeFindings(page, size === 'm' && theme === 'light')),
    ]);
  }
  return found;
};
