import { FAIR_PAGE } from '../../shared/need/fair-page.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED } from './refusals/a-need.ts';

const world = useWorld();
const MANY = 70;

const post = async (who: Resident, text: string): Promise<string> =>
  (await who.must('need.post', { ...A_NEED, text })).needId;

/** The pages of a wall, by the ids that stand on them. */
const pagesOf = async (who: Resident, view: 'building' | 'community'): Promise<readonly (readonly string[])[]> => {
  const pages: string[][] = [];
  for (let cursor: string | undefined; ;) {
    const page = await who.must('need.list', { view, group: 'unfinished', cursor });
    pages.push(page.items.map(({ needId }) => needId));
    if (page.next === null) return pages;
    cursor = page.next;
  }
};

test('a wall and a home screen that one author filled show others first page too, and each need once', async () => {
  const [wei, mo, captain, reader] = await world().joinAll('wei', 'mo', 'captain1', 'volunteer');
  const filling: string[] = [];
  const fill = async (n: number) => {
    for (let at = 0; at < n; at += 1) filling.push(await post(wei, `写满 ${String(filling.length)}`));
  };
  const old = await post(reader, '再早的一件');
  await fill(MANY - 26);
  const far = await post(mo, '漏水了');
  await fill(16);
  const near = await post(captain, '灯坏了');
  await fill(10);
  const newest = [...filling].reverse();
  for (const view of ['building', 'community'] as const) {
    const [first = [], ...later] = await pagesOf(reader, view);
    expect(first.slice(0, FAIR_PAGE.shareMax + 2)).toEqual([...newest.slice(0, FAIR_PAGE.shareMax), near, far]);
    expect([first, ...later].map(({ length }) => length)).toEqual([20, 20, 20, MANY + 3 - 60]);
    expect([...first, ...later.flat()].sort()).toEqual([...filling, near, far, old].sort());
  }
  const { around } = await reader.must('inbox.home', {});
  expect(around.map(({ needId }) => needId)).toEqual([newest[0], near, newest[1]]);
});
