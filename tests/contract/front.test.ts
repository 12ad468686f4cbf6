import type { ApiContract } from '../../shared/contract.ts';
import type { Output } from '../../shared/rpc/contract.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { applicationFor } from './refusals/membership.ts';
import { A_NEED, needThatIs, TO_LOOK_AT } from './refusals/need.ts';

const world = useWorld();

type Front = Output<ApiContract, 'inbox.home'>;
const frontOf = (who: Actor): Promise<Front> => who.must('inbox.home', {});
const ids = (rows: readonly { readonly needId: string }[]) => rows.map(({ needId }) => needId);
const NOBODY = { n: 0, isMore: false };

test('a day of a building is told to each of its people as far as it is theirs', async () => {
  const [wei, mo, luo, staff, captain] = await world().joinAll('wei', 'mo', 'luo', 'staff', 'captain1');
  const before = await frontOf(luo);
  const claimed = await needThatIs(world(), 'claimed');
  const done = await needThatIs(world(), 'done');
  const open = await needThatIs(world(), 'open');
  await needThatIs(world(), 'pending');
  await applicationFor(world(), 'R104');

  const weis = await frontOf(wei);
  expect([ids(weis.nods.items), ids(weis.taken.items), ids(weis.around)]).toEqual([[done], [], [open, claimed]]);
  expect({ n: weis.nods.n, isMore: weis.nods.isMore }).toEqual({ n: 1, isMore: false });
  const mos = await frontOf(mo);
  expect([ids(mos.nods.items), ids(mos.taken.items), ids(mos.around)]).toEqual([[], [claimed], [open, done]]);

  expect([weis, mos].map(({ applicants, pendingWords }) => ({ applicants, pendingWords }))).toEqual([
    { applicants: NOBODY, pendingWords: NOBODY },
    { applicants: NOBODY, pendingWords: NOBODY },
  ]);
  const captains = await frontOf(captain);
  expect([captains.applicants, captains.pendingWords]).toEqual([{ n: 1, isMore: false }, NOBODY]);
  const staffs = await frontOf(staff);
  expect([staffs.applicants, staffs.pendingWords]).toEqual([
    { n: 1, isMore: false },
    { n: 1, isMore: false },
  ]);
  // 2号楼 is another building: nothing of the day is told there.
  expect(await frontOf(luo)).toEqual(before);
});

test('rows are the rows of the lists, word for word', async () => {
  const nong = await world().join('nong');
  for (const text of ['一楼灯坏了', '二楼灯坏了', '三楼灯坏了', '四楼灯坏了'])
    await nong.must('need.post', { ...A_NEED, text });
  await nong.must('need.post', { ...A_NEED, text: TO_LOOK_AT });
  const list = await nong.must('need.list', { view: 'building', group: 'unfinished' });
  expect((await frontOf(nong)).around).toEqual(list.items.slice(0, 3));
});

test('the newest two that want a nod are shown and all of them counted', async () => {
  const [luo, mo] = await world().joinAll('luo', 'mo');
  const posted: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const { needId } = await luo.must('need.post', A_NEED);
    await mo.must('need.claim', { needId });
    await mo.must('need.reportDone', { needId });
    posted.unshift(needId);
  }
  const { nods, around } = await frontOf(luo);
  expect([nods.n, ids(nods.items), ids(around)]).toEqual([4, posted.slice(0, 2), posted.slice(2)]);
});

test('points are the balance of the statement', async () => {
  const [luo, mo] = await world().joinAll('luo', 'mo');
  const { needId } = await luo.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
  await luo.must('need.confirm', { needId });
  const { balance } = await mo.must('points.statement', {});
  expect(balance).toBeGreaterThan(0);
  expect((await frontOf(mo)).pointsBalance).toBe(balance);
});
