import type { MediaId } from '../../../../shared/kernel/ids.ts';
import { command } from '../../../platform/sdk.ts';
import { findDocuments } from '../../../platform/store.ts';

/** The needs about which each of these media was said; those that no record names are missing. @param ids at most 50. */
export const missedNaming = async (ids: readonly MediaId[]): Promise<readonly (readonly [MediaId, string])[]> => {
  const found = await findDocuments('missed', { mediaIds: command.in(ids) }, { limit: 1000 });
  return found.flatMap(({ needId, mediaIds }) => mediaIds.map((mediaId) => [mediaId, needId] as const));
};
