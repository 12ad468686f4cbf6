import type { Move } from '../../../../../shared/review/moving.ts';
import type { ReviewStatus } from '../../../../../shared/review/review.ts';
import type { IconName } from '../../../ui/index.ts';

export const MOVE_ICONS: Readonly<Record<Move, IconName>> = { open: 'say', remind: 'bell', close: 'stop' };

/** How a building's review stands: each has a picture, a colour (as months have, `results.css`) and a word of its own. */
export const STATUS_LOOKS: Readonly<Record<ReviewStatus, { readonly icon: IconName; readonly look: string }>> = {
  planned: { icon: 'status-open', look: 'withdrawn' },
  open: { icon: 'say', look: 'claimed' },
  closed: { icon: 'clock', look: 'open' },
  handedOver: { icon: 'status-confirmed', look: 'done' },
};
