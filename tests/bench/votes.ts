import { lineOf, lineOfWei, plantVote } from '../contract/refusals/planted-votes.ts';
import { aPaper, BY_HOUSEHOLDS } from '../contract/refusals/vote-proxy.ts';
import { anObjection, saying } from '../contract/refusals/vote-roll.ts';
import { A_SERIES, madeByStaff } from '../contract/refusals/vote-series.ts';
import { CORRECTION, STATUTORY, TOTALS } from '../contract/refusals/statutory-votes.ts';
import { A_VOTE, later } from '../contract/refusals/vote.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

/** A vote from its making to the reading of its ballots. */
export const measureVotes = async (world: World, call: Measure): Promise<void> => {
  const [staff, admin, wei, counter] = await world.joinAll('staff', 'admin', 'wei', 'captain2');
  const { voteId: made } = await call(staff, 'vote.make', A_VOTE(world));
  await call(admin, 'vote.check', { voteId: made });
  await measureSeries(world, call);
  const announced = await plantVote(world, 'announced');
  await call(staff, 'vote.withdraw', { voteId: announced, reason: '题目写错了' });
  const voteId = await plantVote(world, 'open');
  await call(staff, 'vote.extend', { voteId, closesAt: later(world), reason: '这几天下雨' });
  const voterId = await lineOfWei(world, voteId);
  await call(staff, 'vote.enterPaper', { voterId, choice: [0] });
  await call(admin, 'vote.papers', { voteId });
  await call(staff, 'vote.decideObjection', {
    ...{ objectionId: await anObjection(world), isUpheld: true, reason: '户口本看过了' },
  });
  const disputed = await plantVote(world, 'announced');
  await call(wei, 'vote.object', saying(disputed, await lineOf(world, disputed, 'mo')));
  await call(staff, 'vote.objections', { voteId: disputed });
  const given = await plantVote(world, 'open', BY_HOUSEHOLDS);
  await call(staff, 'vote.giveProxy', {
    ...{ voterId: await lineOfWei(world, given), holderId: await lineOf(world, given, 'mo') },
    media: [await aPaper(world, staff)],
  });
  await call(wei, 'vote.proxies', { voteId: given });
  await call(wei, 'vote.cast', { voteId, choice: [1], isOfAge: true });
  await call(wei, 'vote.detail', { voteId });
  await call(wei, 'vote.tellMe', { voteId });
  await call(wei, 'vote.roll', { voteId });
  await call(wei, 'vote.list');
  const [paper, sheet] = [await plantVote(world, 'open', STATUTORY), await plantVote(world, 'closed', STATUTORY)];
  await call(staff, 'vote.sayTurnout', { voteId: paper, took: 3 });
  await call(staff, 'vote.typeTotals', { voteId: sheet, ...TOTALS });
  await call(staff, 'vote.totals', { voteId: sheet });
  await call(admin, 'vote.typeTotals', { voteId: sheet, ...TOTALS });
  await call(staff, 'vote.correctTotals', { voteId: sheet, ...CORRECTION });
  await call(admin, 'vote.correctTotals', { voteId: sheet, ...CORRECTION });
  await call(wei, 'vote.sheet', { voteId: sheet });
  await call(counter, 'vote.ballots', { voteId: await plantVote(world, 'closed') });
};

/** A question to all buildings: made, checked, made again for other days and taken back. */
const measureSeries = async (world: World, call: Measure): Promise<void> => {
  const [staff, admin] = await world.joinAll('staff', 'admin');
  const { seriesId } = await call(staff, 'vote.makeAll', A_SERIES(world));
  await call(admin, 'vote.checkAll', { seriesId });
  const other = await madeByStaff(world, { title: '这个要收回' });
  await call(staff, 'vote.withdrawAll', { seriesId: other, reason: '题目写错了' });
};
