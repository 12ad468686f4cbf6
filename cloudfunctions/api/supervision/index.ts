import type { ApiHandlers } from '../handlers.ts';
import { announce } from './announce.ts';
import { close } from './close.ts';
import { correct } from './correct.ts';
import { explain } from './explain.ts';
import { find } from './find.ts';
import { look } from './look.ts';
import { openRound } from './open-round.ts';
import { propose } from './propose.ts';
import { round } from './round.ts';
import { rounds } from './rounds.ts';

export { wakeRounds } from './wake-rounds.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'supervision.announce': announce,
  'supervision.close': close,
  'supervision.correct': correct,
  'supervision.explain': explain,
  'supervision.find': find,
  'supervision.look': look,
  'supervision.openRound': openRound,
  'supervision.propose': propose,
  'supervision.round': round,
  'supervision.rounds': rounds,
} satisfies Partial<ApiHandlers>;
