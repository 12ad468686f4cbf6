import type { EmergencyNumber } from '../../../../../shared/need/danger.ts';
import type { IconName } from '../../../ui/index.ts';

/** The picture and the word of each number that is called in danger. */
export const CALL_ICONS = {
  119: 'fire',
  120: 'ambulance',
  110: 'police-badge',
} as const satisfies Record<EmergencyNumber, IconName>;
export const CALL_WORDS = {
  119: 'danger.fire',
  120: 'danger.life',
  110: 'danger.police',
} as const satisfies Record<EmergencyNumber, string>;
