import type { ApiHandlers } from '../handlers.ts';
import { ballots } from './ballots.ts';
import { cast } from './cast.ts';
import { check } from './check.ts';
import { correctTotals } from './correct-totals.ts';
import { decideObjection } from './decide-objection.ts';
import { detail } from './detail.ts';
import { enterPaper } from './enter-paper.ts';
import { extend } from './extend.ts';
import { giveProxy } from './give-proxy.ts';
import { list } from './list.ts';
import { make } from './make.ts';
import { object } from './object.ts';
import { objections } from './objections.ts';
import { papers } from './papers.ts';
import { proxies } from './proxies.ts';
import { roll } from './roll.ts';
import { sayTurnout } from './say-turnout.ts';
import { tellMe } from './tell-me.ts';
import { totals } from './totals.ts';
import { typeTotals } from './type-totals.ts';
import { withdraw } from './withdraw.ts';

export { votesAtFront, votesAtFrontParts } from './front.ts';
export { voteTasks, voteTasksParts } from './tasks.ts';
export { votesNaming } from './media-uses.ts';
export { voteFor } from './read-vote.ts';
export { wakeTellings } from './wake-tellings.ts';
export { wakeVotes } from './wake-votes.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'vote.ballots': ballots,
  'vote.cast': cast,
  'vote.check': check,
  'vote.correctTotals': correctTotals,
  'vote.decideObjection': decideObjection,
  'vote.detail': detail,
  'vote.enterPaper': enterPaper,
  'vote.extend': extend,
  'vote.giveProxy': giveProxy,
  'vote.list': list,
  'vote.make': make,
  'vote.object': object,
  'vote.objections': objections,
  'vote.papers': papers,
  'vote.proxies': proxies,
  'vote.roll': roll,
  'vote.sayTurnout': sayTurnout,
  'vote.tellMe': tellMe,
  'vote.totals': totals,
  'vote.typeTotals': typeTotals,
  'vote.withdraw': withdraw,
} satisfies Partial<ApiHandlers>;
