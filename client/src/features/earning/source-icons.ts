import type { GivingSource } from '../../../../shared/earning/shares.ts';
import type { IconName } from '../../ui/index.ts';

/** The picture of each source of points. */
export const SOURCE_ICONS = {
  ...{ need: 'tab-needs', deed: 'kind-help', byHand: 'edit', hours: 'clock', meeting: 'calendar' },
} as const satisfies Record<GivingSource, IconName>;
