import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import type { Output } from '../../../platform/rpc.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { sayMore, sayStatus } from '../status.ts';
import { titleOf } from '../title.ts';

export type Queued = Output<'need.queue'>['items'][number];
export type Counts = NonNullable<Output<'need.queue'>['counts']>;

/** Somebody in charge can still give it to somebody. */
export const isGiveable = ({ stage, assigned }: Queued): boolean =>
  (stage === 'nobody' || stage === 'part') && (assigned?.lead ?? null) === null;

/** How it stands for those in charge: what they are asked, that it is late, that nobody has it; else as neighbours read it. */
export const sayStands = (need: Queued): readonly [word: string, more: string] => {
  if (need.asks !== null) return [say(`queue.asks.${need.asks}`), need.assigned?.lead ?? ''];
  if (need.stage === 'nobody') return [say('queue.nobody'), say(`urgency.${need.urgency}`)];
  if (need.stage === 'part') return [say('queue.part'), sayMore(need)];
  return [sayStatus(need), sayMore(need)];
};

/** A need of the queue as one tells of it. */
export const queueFacts = (need: Queued, now: InstantMs): readonly string[] => [
  titleOf(need),
  need.buildingName,
  when(need.createdAt, now),
  ...sayStands(need),
];
