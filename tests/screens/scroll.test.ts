import type { Page } from 'playwright-core';
import { goToTab, see } from '../journey/acts.ts';
import { useStage } from '../journey/stage.ts';
import { fillWall } from '../world/many-needs.ts';
import { slowDown, workWhile, yardstick } from './frames.ts';

const NEEDS = 1000;
/** An old phone beside this machine. */
const SLOWER = 4;
/** A frame must not be late for more work than this. Told, not insisted on: how long it takes depends on the machine. */
const FRAME_MS_AIM = 50;
/** Insisted on: the work of a frame beside the yardstick of the same run. It is about half of one; drawing twenty rows at once takes one and a half. */
const YARDSTICKS_A_FRAME_MAX = 1;
/** What may come into the page within one frame, a block and one that slipped out of the frame before, and lie in it at any time. */
const ROWS_A_FRAME_MAX = 6;
const ROWS_AT_ONCE_MAX = 60;

const stage = useStage('h5');
beforeAll(() => fillWall(stage.world(), NEEDS), 120_000);

const openWall = async (): Promise<Page> => {
  const wei = await stage.world().join('wei');
  const page = await stage.open(wei.openid);
  await goToTab(page, '需求');
  await see(page, `第${NEEDS}件`);
  await page.waitForFunction((count) => document.querySelectorAll('.need').length >= count, 20);
  await slowDown(page, SLOWER);
  return page;
};

/** Moves the wall by a third of a screen with every frame until its end is in view, or that often; counts what each frame drew, and what lay there. */
const scroll = (page: Page, framesMax = Number.MAX_SAFE_INTEGER): Promise<{ drawn: number; lying: number }> =>
  page.evaluate(
    (frames) =>
      new Promise((resolve) => {
        const view = Array.from(document.querySelectorAll('.taro_page')).find(({ clientHeight }) => clientHeight > 0);
        const most = { drawn: 0, lying: 0 };
        let drawn = 0;
        const rowsIn = (node: Node) => (node instanceof Element ? node.querySelectorAll('.need').length : 0);
        const count = new MutationObserver((changes) => {
          for (const { addedNodes } of changes) addedNodes.forEach((node) => (drawn += rowsIn(node)));
        });
        if (view) count.observe(view, { childList: true, subtree: true });
        let frame = 0;
        const step = () => {
          if (!view) return;
          frame += 1;
          most.drawn = Math.max(most.drawn, drawn);
          most.lying = Math.max(most.lying, rowsIn(view));
          drawn = 0;
          view.scrollBy(0, 300);
          const isAtEnd = view.scrollTop + view.clientHeight >= view.scrollHeight - 1;
          if ((isAtEnd && view.textContent.includes('没有了')) || frame > frames) resolve(most);
          else requestAnimationFrame(step);
        };
        step();
      }),
    framesMax,
  );

test('a thousand needs scroll from top to bottom, a few rows a frame, and lie in the page only where they are near', async () => {
  const page = await openWall();
  const before = await yardstick(page);
  let most = { drawn: 0, lying: 0 };
  const work = await workWhile(page, async () => {
    most = await scroll(page);
  });
  const after = await yardstick(page);
  const [longest = 0] = work;
  const late = work.filter((ms) => ms > FRAME_MS_AIM).length;
  const yardsticks = longest / ((before + after) / 2);
  process.stderr.write(
    `  longest frame: ${longest.toFixed(0)} ms of ${FRAME_MS_AIM} ms, ${late} frames over it, ${yardsticks.toFixed(2)} yardsticks\n`,
  );
  await see(page, '第1件');
  expect(yardsticks).toBeLessThanOrEqual(YARDSTICKS_A_FRAME_MAX);
  expect(most.drawn).toBeLessThanOrEqual(ROWS_A_FRAME_MAX);
  expect(most.lying).toBeLessThanOrEqual(ROWS_AT_ONCE_MAX);
}, 300_000);

test('rows that come all at once are counted by the same measure', async () => {
  const page = await openWall();
  const counted = scroll(page, 10);
  await page.evaluate((count) => {
    const rows = Array.from(document.querySelectorAll('.need')).filter((row) => row.clientHeight > 0);
    const row = rows[0]?.parentElement;
    for (let copy = 0; copy < count; copy += 1) row?.parentElement?.append(row.cloneNode(true));
  }, NEEDS);
  const most = await counted;
  expect([most.drawn >= NEEDS, most.lying >= NEEDS]).toEqual([true, true]);
}, 300_000);
