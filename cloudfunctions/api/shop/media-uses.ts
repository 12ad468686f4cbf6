import type { MediaId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** Which goods name each of these media; those that none names are missing. Two reads. @param ids at most 50. */
export const goodsNaming = async (ids: readonly MediaId[]): Promise<ReadonlyMap<MediaId, string>> => {
  const heard = await findDocuments('goods', { 'sound.mediaId': command.in(ids) }, { limit: 1000 });
  const seen = await findDocuments('goods', { 'photo.mediaId': command.in(ids) }, { limit: 1000 });
  return new Map(
    [...heard, ...seen].flatMap(({ _id, sound, photo }) =>
      [sound, photo].flatMap((file) => (file ? [[file.mediaId, _id] as const] : [])),
    ),
  );
};
