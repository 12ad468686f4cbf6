import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const APPOINTMENT_ID_PREFIXES = ['handover', 'cluster'] as const;

/** Of the handing over of a building's captaincy: it follows from the building, so that two never run at once. */
export type HandoverId = Brand<string, 'handover'>;
/** Of some households of a building with a leader. */
export type ClusterId = Brand<string, 'cluster'>;
