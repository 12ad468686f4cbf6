import { PEOPLE } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { applicationFor } from './refusals/membership.ts';
import { A_NEED } from './refusals/need.ts';

const world = useWorld();

type Page<T> = { readonly items: readonly T[]; readonly next: string | null };

/** Turns pages from the first to the last. */
const walk = async <T>(
  page: (cursor: string | undefined) => Promise<Page<T>>,
  between: () => Promise<unknown> = async () => undefined,
) => {
  const pages: (readonly T[])[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, next } = await page(cursor);
    pages.push(items);
    if (next === null) return pages;
    cursor = next;
    await between();
  }
};

const postMany = async (by: Resident, count: number, text: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let n = 1; n <= count; n += 1)
    ids.push((await by.must('need.post', { ...A_NEED, text: `${text} ${String(n)}` })).needId);
  return ids;
};

const DAY_MS = 24 * 60 * 60_000;

test('45 needs come in pages of 20, the newest first, each once', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const posted = await postMany(wei, 45, '翻页');
  const pages = await walk((cursor) => mo.must('need.list', { view: 'building', group: 'unfinished', cursor }));
  expect(pages.map((page) => page.length)).toEqual([20, 20, 5]);
  expect(pages.flat().map(({ needId }) => needId)).toEqual([...posted].reverse());
});

test('what is posted while somebody turns pages neither repeats a row nor hides one', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const before = (
    await walk((cursor) => mo.must('need.list', { view: 'community', group: 'unfinished', cursor }))
  ).flat();
  const pages = await walk(
    (cursor) => mo.must('need.list', { view: 'community', group: 'unfinished', cursor }),
    () => postMany(wei, 3, '插进来'),
  );
  expect(pages.flat()).toEqual(before);
});

test('a page that is exactly full is the last', async () => {
  const luo = await world().join('luo');
  await postMany(luo, 20, '正好一页');
  const { items, next } = await luo.must('need.list', { view: 'mine', group: 'unfinished' });
  expect({ count: items.length, next }).toEqual({ count: 20, next: null });
});

test('each view shows its own: mine, claimed, finished', async () => {
  const [nong, mo] = await world().joinAll('nong', 'mo');
  const [open = '', claimed = '', withdrawn = ''] = await postMany(nong, 3, '各归各');
  await mo.must('need.claim', { needId: claimed });
  await nong.must('need.withdraw', { needId: withdrawn });
  const ids = async (who: Resident, view: 'mine' | 'claimed' | 'building', group: 'unfinished' | 'finished') =>
    (await who.must('need.list', { view, group })).items.map(({ needId }) => needId);
  expect(await ids(nong, 'mine', 'unfinished')).toEqual([claimed, open]);
  expect(await ids(nong, 'mine', 'finished')).toEqual([withdrawn]);
  expect(await ids(nong, 'building', 'finished')).toEqual([withdrawn]);
  expect(await ids(mo, 'claimed', 'unfinished')).toEqual([claimed]);
  expect(await ids(mo, 'claimed', 'finished')).toEqual([]);
});

test.each(['zzz', '0', '9999999999999_need_x', '👍', '{"$gt":""}', '\u0000', ''])(
  'the cursor %j, which no page gave, shows rows of the same list or none',
  async (cursor) => {
    const mo = await world().join('mo');
    const all = new Set(
      (await walk((at) => mo.must('need.list', { view: 'building', group: 'unfinished', cursor: at })))
        .flat()
        .map(({ needId }) => needId),
    );
    const { items } = await mo.must('need.list', { view: 'building', group: 'unfinished', cursor });
    expect(items.filter(({ needId }) => !all.has(needId))).toEqual([]);
  },
);

test('applications wait in the order in which they came, over pages, for everybody who may decide them', async () => {
  const numbers = PEOPLE.map(({ number }) => number).filter(
    (number) => number.startsWith('R2') && number !== 'R201' && number !== 'R221',
  );
  const ids: string[] = [];
  for (const number of numbers) ids.push(await applicationFor(world(), number));
  const captain = await world().join('captain2');
  for (const who of [captain, world().founder]) {
    const pages = await walk((cursor) => who.must('membership.list', { cursor }));
    expect(pages.map((page) => page.length)).toEqual([20, numbers.length - 20]);
    expect(pages.flat().map(({ membershipId }) => membershipId)).toEqual(ids);
  }
});

test('a statement of more than a page adds up, row by row, from the first page to the last', async () => {
  const [wei, luo] = await world().joinAll('wei', 'luo');
  for (let n = 0; n < 22; n += 1) {
    const { needId } = await wei.must('need.post', A_NEED);
    await luo.must('need.claim', { needId });
    await luo.must('need.reportDone', { needId });
    await wei.must('need.confirm', { needId });
    // A day pays no more than its bound.
    if (n === 11) await world().cloud.clock.jumpTo(world().cloud.clock.now() + DAY_MS, { timers: 'once' });
  }
  const balances: number[] = [];
  const pages = await walk(async (cursor) => {
    const { balance, items, next } = await luo.must('points.statement', { cursor });
    balances.push(balance);
    return { items, next };
  });
  expect(balances).toEqual([132, 132]);
  expect(pages.map((page) => page.length)).toEqual([20, 2]);
  expect(pages.flat().map(({ balanceAfter }) => balanceAfter)).toEqual(
    Array.from({ length: 22 }, (_, n) => 132 - n * 6),
  );
});
