import type { ApiContract } from '../../shared/contract.ts';
import { NEED_KINDS } from '../../shared/need/kinds.ts';
import type { Input } from '../../shared/rpc/contract.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED } from './refusals/need.ts';

const world = useWorld();

type Wanted = Input<ApiContract, 'need.list'>;
/** The texts of a wall, from its first page to its last. */
const wall = async (who: Resident, wanted: Record<string, unknown>): Promise<readonly string[]> => {
  const texts: string[] = [];
  for (let cursor: string | undefined; ;) {
    const input = { group: 'unfinished', ...wanted, ...(cursor === undefined ? {} : { cursor }) } as Wanted;
    const page = await who.must('need.list', input);
    texts.push(...page.items.map(({ text }) => text));
    if (page.next === null) return texts;
    cursor = page.next;
  }
};

test('a wall shows one kind alone, of a building or of all', async () => {
  const [wei, luo] = await world().joinAll('wei', 'luo');
  await wei.must('need.post', { ...A_NEED, kind: 'water', text: '一号楼漏水' });
  await wei.must('need.post', { ...A_NEED, kind: 'lift', text: '一号楼电梯停了' });
  await luo.must('need.post', { ...A_NEED, kind: 'water', text: '二号楼漏水' });
  const buildingId = await world().buildingId('2号楼');
  expect(await wall(wei, { view: 'building', kind: 'water' })).toEqual(['一号楼漏水']);
  expect(await wall(wei, { view: 'community', kind: 'water' })).toEqual(['二号楼漏水', '一号楼漏水']);
  expect(await wall(wei, { view: 'building', buildingId })).toEqual(['二号楼漏水']);
  expect(await wall(wei, { view: 'building', buildingId, kind: 'lift' })).toEqual([]);
});

test('as many rows stand behind each number as it says, in every building and in all', async () => {
  const [wei, mo, luo, nong] = await world().joinAll('wei', 'mo', 'luo', 'nong');
  const by = [wei, mo, luo, nong];
  for (let n = 0; n < 48; n += 1) {
    const kind = NEED_KINDS[(n * n) % 4] ?? 'other';
    const who = by[n % 3] ?? wei;
    const { needId } = await who.must('need.post', { ...A_NEED, kind, text: `第 ${String(n)} 件` });
    if (n % 5 < 3) await nong.must('need.claim', { needId });
    if (n % 5 < 2) await nong.must('need.reportDone', { needId });
    if (n % 5 < 1) await who.must('need.confirm', { needId });
  }
  const board = await nong.must('insight.board', {});
  const places = [
    { of: board, on: { view: 'community' } },
    ...(await Promise.all(
      board.buildings.map(async ({ buildingId }) => ({
        of: await nong.must('insight.building', { buildingId }),
        on: { view: 'building', buildingId },
      })),
    )),
  ];
  for (const { of, on } of places) {
    expect((await wall(nong, on)).length).toBe(of.waiting);
    const rows = await Promise.all(NEED_KINDS.map(async (kind) => (await wall(nong, { ...on, kind })).length));
    expect(rows).toEqual(NEED_KINDS.map((kind) => of.kinds.find((one) => one.kind === kind)?.waiting ?? 0));
  }
  expect(Math.max(...board.kinds.map(({ waiting }) => waiting))).toBeGreaterThan(20);
});

test('a building of nowhere, or of another community, has nothing on its wall', async () => {
  const wei = await world().join('wei');
  expect(await wall(wei, { view: 'building', buildingId: 'building_nowhere' })).toEqual([]);
});

test.each([
  { view: 'mine', kind: 'water' },
  { view: 'claimed', kind: 'water' },
  { view: 'pending', kind: 'water' },
  { view: 'community', buildingId: 'building_nowhere' },
  { view: 'mine', buildingId: 'building_nowhere' },
  { view: 'building', kind: 'gold' },
])('what no wall is filtered by is refused: %j', async (wanted) => {
  const wei = await world().join('wei');
  const answer = await wei.call('need.list', { group: 'unfinished', ...wanted } as Wanted);
  expect(answer).toMatchObject({ ok: false, code: 'INVALID_INPUT' });
});
