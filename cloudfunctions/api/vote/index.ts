import type { ApiHandlers } from '../handlers.ts';
import { ballots } from './ballots.ts';
import { cast } from './cast.ts';
import { check } from './check.ts';
import { detail } from './detail.ts';
import { enterPaper } from './enter-paper.ts';
import { extend } from './extend.ts';
import { list } from './list.ts';
import { make } from './make.ts';
import { papers } from './papers.ts';
import { roll } from './roll.ts';
import { withdraw } from './withdraw.ts';

export { wakeVotes } from './wake-votes.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'vote.ballots': ballots,
  'vote.cast': cast,
  'vote.check': check,
  'vote.detail': detail,
  'vote.enterPaper': enterPaper,
  'vote.extend': extend,
  'vote.list': list,
  'vote.make': make,
  'vote.papers': papers,
  'vote.roll': roll,
  'vote.withdraw': withdraw,
} satisfies Partial<ApiHandlers>;
