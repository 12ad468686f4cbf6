import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const APPOINTMENT_ID_PREFIXES = ['handover'] as const;

/** Of the handing over of a building's captaincy: it follows from the building, so that two never run at once. */
export type HandoverId = Brand<string, 'handover'>;
