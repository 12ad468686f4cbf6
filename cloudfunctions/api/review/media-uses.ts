import type { MediaId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** Which opinion names each of these media; those that none names are missing. One read. @param ids at most 50. */
export const opinionsNaming = async (ids: readonly MediaId[]): Promise<ReadonlyMap<MediaId, string>> => {
  const opinions = await findDocuments('opinions', { 'media.mediaId': command.in(ids) }, { limit: 1000 });
  return new Map(opinions.flatMap(({ _id, media }) => media.map(({ mediaId }) => [mediaId, _id] as const)));
};
