import type { MediaId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** Which need names each of these media, itself or in what was said after its end; those that none names are missing. Two reads. @param ids at most 50. */
export const needsNaming = async (ids: readonly MediaId[]): Promise<ReadonlyMap<MediaId, string>> => {
  const query = { 'media.mediaId': command.in(ids) };
  const [needs, followUps] = await Promise.all([
    findDocuments('needs', query, { limit: 1000 }),
    findDocuments('followUps', query, { limit: 1000 }),
  ]);
  const heard = followUps.map((one) => ({ _id: one.needId, media: one.status === 'reached' ? one.media : [] }));
  return new Map([...needs, ...heard].flatMap(({ _id, media }) => media.map(({ mediaId }) => [mediaId, _id] as const)));
};
