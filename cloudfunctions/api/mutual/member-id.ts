import type { ResidentId } from '../../../shared/kernel/ids.ts';

/** One a resident; its tail is the resident's own. */
export const memberIdOf = (residentId: ResidentId): string => `member_${residentId.slice('resident_'.length)}`;
