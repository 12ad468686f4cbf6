import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whole } from '../../client/src/words/whole.ts';
import { buildSync } from 'esbuild';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { OfScene } from './combinations.ts';
import { SCREEN, stretch, type Size } from './scene.ts';

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

/** Gives a page the checks, which run in it, if it has not got them yet. */
export const giveChecks = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => 'linliLook' in globalThis)) return;
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

/** What only a screen in English can have wrong with it: words broken in two, or left in Chinese; and anew, what cannot be heard. */
const englishFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate((words) => [...linliLook.broken(), ...linliLook.unheard(), ...linliLook.leftIn(words)], CHINESE);

/**
 * Everything wrong with a screen that is open, has the checks and is written so already. axe looks at the one that is used most by all its
 * rules and at every other by those of the look.
 */
export const findingsOf = async (page: Page, { size, width, theme, ...its }: OfScene): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const found = [...(await roomFindings(page, width)), ...(await sightFindings(page, size))];
  if (its.language === 'en') found.push(...(await englishFindings(page)));
  await stretch(page, LENGTH_MAX);
  found.push(...(await axeFindings(page, its.isAsOpened)));
  return found.map((one) => `${its.name}: ${one}`);
};
