import type { MediaId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** Which need names each of these media; those that no need names are missing. One read. @param ids at most 50. */
export const needsNaming = async (ids: readonly MediaId[]): Promise<ReadonlyMap<MediaId, string>> => {
  const needs = await findDocuments('needs', { 'media.mediaId': command.in(ids) }, { limit: 1000 });
  return new Map(needs.flatMap(({ _id, media }) => media.map(({ mediaId }) => [mediaId, _id] as const)));
};
