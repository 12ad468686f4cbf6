import type { Resident } from '../world/world.ts';

/** A draw as somebody sees it. */
export const detailBy = (who: Resident, drawId: string) => who.must('draw.detail', { drawId });
export const enterBy = (who: Resident, drawId: string) => who.call('draw.enter', { drawId });
export const leaveBy = (who: Resident, drawId: string) => who.call('draw.leave', { drawId });
