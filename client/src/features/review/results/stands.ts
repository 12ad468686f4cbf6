import type { Output } from '../../../platform/rpc.ts';
import type { IconName } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';

export type MonthSeen = Output<'review.year'>['months'][number];
export type Stand = MonthSeen['stand'];

/** In the order of a key beneath a plot. */
export const STANDS: readonly Stand[] = ['decided', 'undecided', 'quiet', 'none', 'now', 'ahead'];

/** Each stand has a picture, and a colour of its own (`results.css`) and a word. */
export const STAND_ICONS: Readonly<Record<Stand, IconName>> = {
  ahead: 'status-open',
  now: 'say',
  none: 'cross',
  quiet: 'minus',
  undecided: 'clock',
  decided: 'status-confirmed',
};

/** True where there are sums to be told. */
export const isHeld = (stand: Stand): boolean => stand !== 'ahead' && stand !== 'none';

export const sayStand = (stand: Stand): string => say(`stand.${stand}`);

/** What is said of one month: how it stands, who spoke, what came in. */
export const factsOfMonth = ({ month, stand, asked, spoke, opinions, undecided }: MonthSeen): readonly string[] => [
  `${monthName(month)}，${sayStand(stand)}`,
  ...(isHeld(stand) ? [say('results.spoke', { asked, spoke })] : []),
  ...(opinions > 0 ? [say('results.opinions', { n: opinions })] : []),
  ...(undecided > 0 ? [say('results.undecided', { n: undecided })] : []),
];
