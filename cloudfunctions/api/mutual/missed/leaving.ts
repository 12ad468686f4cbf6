import type { LeavingAct } from '../../../platform/leaving.ts';
import { findDocuments } from '../../../platform/store.ts';
import { endMissed } from './end-missed.ts';

const RECORDS_PER_PIECE = 20;

/** Deletes what is kept of help of a leaver that did not come, with what they said of it. */
export const deleteMissedOf: LeavingAct = async (departure) => {
  const found = await findDocuments('missed', { residentId: departure.residentId }, { limit: RECORDS_PER_PIECE });
  for (const { _id } of found) await endMissed(_id);
  return { isOver: found.length < RECORDS_PER_PIECE, done: departure.done };
};
