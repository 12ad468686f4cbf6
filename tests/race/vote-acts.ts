import { anObjection } from '../contract/refusals/vote-roll.ts';
import { aPaper, BY_HOUSEHOLDS } from '../contract/refusals/vote-proxy.ts';
import { lineOf, lineOfWei, plantVote } from '../contract/refusals/planted-votes.ts';
import { CORRECTION, plantPublished, STATUTORY, TOTALS } from '../contract/refusals/statutory-votes.ts';
import { A_VOTE, later } from '../contract/refusals/vote.ts';
import type { Resident } from '../world/world.ts';
import type { OfficeAct, Prepared } from './prepared.ts';
import { SERIES_ACTS } from './series-acts.ts';

const onVote = (
  status: Parameters<typeof plantVote>[1],
  act: (who: Resident, voteId: string, at: number) => ReturnType<OfficeAct>,
  more: Parameters<typeof plantVote>[2] = {},
): Prepared => ({
  by: 'staff',
  prepare: async (world) => {
    const voteId = await plantVote(world, status, more);
    return (who) => act(who, voteId, later(world));
  },
});

/** The acts of office holders on votes. */
export const VOTE_ACTS = {
  'vote.make': {
    by: 'captain1',
    prepare: async (world) => {
      const buildingId = await world.buildingId('1号楼');
      return (who) => who.call('vote.make', { ...A_VOTE(world), buildingId });
    },
  },
  'vote.makeAll': SERIES_ACTS.make,
  'vote.checkAll': SERIES_ACTS.check,
  'vote.withdrawAll': SERIES_ACTS.withdraw,
  'vote.enterPaper': {
    by: 'captain1',
    prepare: async (world) => {
      const voterId = await lineOfWei(world, await plantVote(world, 'open'));
      return (who) => who.call('vote.enterPaper', { voterId, choice: [1] });
    },
  },
  'vote.giveProxy': {
    by: 'captain1',
    prepare: async (world) => {
      const voteId = await plantVote(world, 'open', BY_HOUSEHOLDS);
      const lines = { voterId: await lineOfWei(world, voteId), holderId: await lineOf(world, voteId, 'mo') };
      const media = [await aPaper(world, await world.join('captain1'))];
      return (who) => who.call('vote.giveProxy', { ...lines, media });
    },
  },
  'vote.decideObjection': {
    by: 'staff',
    prepare: async (world) => {
      const objectionId = await anObjection(world);
      return (who) => who.call('vote.decideObjection', { objectionId, isUpheld: true, reason: '户口本看过了' });
    },
  },
  'vote.sayTurnout': onVote('open', (who, voteId) => who.call('vote.sayTurnout', { voteId, took: 3 }), STATUTORY),
  'vote.typeTotals': onVote('closed', (who, voteId) => who.call('vote.typeTotals', { voteId, ...TOTALS }), STATUTORY),
  'vote.correctTotals': {
    by: 'staff',
    prepare: async (world) => {
      const voteId = await plantPublished(world);
      return (who) => who.call('vote.correctTotals', { voteId, ...CORRECTION });
    },
  },
  'vote.check': onVote('draft', (who, voteId) => who.call('vote.check', { voteId })),
  'vote.withdraw': onVote('announced', (who, voteId) => who.call('vote.withdraw', { voteId, reason: '题目写错了' })),
  'vote.extend': onVote('open', (who, voteId, closesAt) =>
    who.call('vote.extend', { voteId, closesAt, reason: '这几天下雨' }),
  ),
} as const satisfies Readonly<Record<string, Prepared>>;
