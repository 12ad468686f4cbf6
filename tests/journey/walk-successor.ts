import type { Page } from 'playwright-core';
import { AN_OPINION } from '../contract/refusals/review.ts';
import type { Resident } from '../world/world.ts';
import { button, see, sheet } from './acts.ts';
import { inReview } from './in-review.ts';
import type { Stage } from './stage.ts';

const POST = 'packages/posts/pages/posts/index';
const COCKPIT = 'packages/review/pages/cockpit/index';

/** The captain finds who comes after them at home, and asks. */
const propose = async (page: Page, { person }: Resident): Promise<void> => {
  await button(page, '换楼长').tap();
  await button(page, new RegExp(`^${String(person.unit)}\\s*单元$`)).tap();
  await button(page, person.flat).tap();
  await button(page, new RegExp(person.name)).tap();
  await sheet(page).getByRole('button', { name: '问一问', exact: true }).tap();
  await see(page, `等${person.name}点头`);
};

/** In the middle of a review a captaincy goes over by two phones; the old captain is out with that tap, the next one ends the review. */
export const walkSuccessor = async (someday: Stage): Promise<void> => {
  const stage = await inReview(someday);
  const [wei, mo, captain] = await stage.world().joinAll('wei', 'mo', 'captain1');
  await wei.must('review.say', AN_OPINION);
  const old = await stage.open(captain.openid, { at: POST });
  await propose(old, mo);
  const next = await stage.open(mo.openid, { at: POST });
  await see(next, '请你当楼长');
  await see(next, '说了 1 条，1 条还没定');
  await button(next, '我来当楼长').tap();
  await see(next, '说好了，等楼长再点一次');
  await old.reload();
  await button(old, `交给${mo.person.name}`).tap();
  await see(old, /^交过去了$/);
  const buildingId = await stage.world().buildingId('1号楼');
  expect(await captain.call('review.cockpit', { buildingId })).toEqual({ ok: false, code: 'FORBIDDEN' });
  const room = await stage.open(mo.openid, { at: COCKPIT });
  await see(room, AN_OPINION.text);
  await button(room, '1 件送交办会').tap();
  await sheet(room).getByRole('button', { name: '送交办会', exact: true }).tap();
  await see(room, '已经送交办会了');
  const { review } = await wei.must('review.now', {});
  expect([review.status, review.opinions, review.undecided]).toEqual(['handedOver', 1, 1]);
};
