import type { LeavingAct } from '../../platform/leaving.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { endMedia } from './end-media.ts';

const FILES_PER_PIECE = 50;

/** Deletes what a leaver photographed and said for themselves; notices, which others go by, keep theirs. What somebody who joined anew sends is not theirs any more. */
export const deleteMediaOf: LeavingAct = async (departure) => {
  const { residentId, at } = departure;
  const owned = { ownerId: residentId, purpose: 'need', createdAt: command.lte(at) };
  const media = await findDocuments('media', owned, { limit: FILES_PER_PIECE });
  await endMedia(media);
  return { isOver: media.length < FILES_PER_PIECE, done: departure.done };
};
