import type { ApiHandlers } from '../handlers.ts';
import { close } from './close.ts';
import { cockpit } from './cockpit.ts';
import { handOver } from './hand-over.ts';
import { merge } from './merge.ts';
import { now } from './now.ts';
import { opinions } from './opinions.ts';
import { say } from './say.ts';
import { sayFor } from './say-for.ts';
import { sayNothingFor } from './say-nothing-for.ts';
import { sayNothing } from './say-nothing.ts';
import { split } from './split.ts';
import { withdraw } from './withdraw.ts';

export { opinionsNaming } from './media-uses.ts';
export { planReviews } from './plan-reviews.ts';
export { wakeReviews } from './wake-reviews.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'review.close': close,
  'review.cockpit': cockpit,
  'review.handOver': handOver,
  'review.merge': merge,
  'review.now': now,
  'review.opinions': opinions,
  'review.say': say,
  'review.sayFor': sayFor,
  'review.sayNothing': sayNothing,
  'review.sayNothingFor': sayNothingFor,
  'review.split': split,
  'review.withdraw': withdraw,
} satisfies Partial<ApiHandlers>;
