import type { MediaId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { missedNaming } from '../mutual/index.ts';

/** Which need names each of these media, itself, in what was said after its end, in a note, or of help that did not come; those that none names are missing. Four reads. @param ids at most 50. */
export const needsNaming = async (ids: readonly MediaId[]): Promise<ReadonlyMap<MediaId, string>> => {
  const [needs, followUps, notes, missed] = await Promise.all([
    findDocuments('needs', { 'media.mediaId': command.in(ids) }, { limit: 1000 }),
    findDocuments('followUps', { mediaIds: command.in(ids) }, { limit: 1000 }),
    findDocuments('needNotes', { 'media.mediaId': command.in(ids) }, { limit: 1000 }),
    missedNaming(ids),
  ]);
  return new Map([
    ...missed,
    ...needs.flatMap(({ _id, media }) => media.map(({ mediaId }) => [mediaId, _id] as const)),
    ...notes.flatMap(({ needId, media }) => media.map(({ mediaId }) => [mediaId, needId] as const)),
    ...followUps.flatMap(({ needId, mediaIds }) => mediaIds.map((mediaId) => [mediaId, needId] as const)),
  ]);
};
