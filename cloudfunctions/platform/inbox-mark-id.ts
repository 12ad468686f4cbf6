import type { ResidentId } from '../../shared/kernel/ids.ts';

/** One for each resident. */
export const inboxMarkIdOf = (residentId: ResidentId): string => `inboxmark_${residentId.slice('resident_'.length)}`;
