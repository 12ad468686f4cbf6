import type { MediaPurpose } from '../../shared/capture/media.ts';
import type { MediaId } from '../../shared/kernel/ids.ts';
import { drawsNaming } from '../api/draw/index.ts';
import { needsNaming } from '../api/need/index.ts';
import { noticesNaming } from '../api/notice/index.ts';
import { opinionsNaming } from '../api/review/index.ts';
import { goodsNaming } from '../api/shop/index.ts';
import { votesNaming } from '../api/vote/index.ts';
import type { Documents } from '../database/collections.ts';

/** What names each of some media, by its id; those that nothing names are missing. */
type Uses = ReadonlyMap<MediaId, string>;

/** Every feature that takes files says which of its things name them. One read, of at most 50. */
const FINDERS: Readonly<Record<MediaPurpose, (ids: readonly MediaId[]) => Promise<Uses>>> = {
  need: needsNaming,
  notice: noticesNaming,
  review: opinionsNaming,
  vote: votesNaming,
  draw: drawsNaming,
  shop: goodsNaming,
};

/** What names these media: one read for each purpose among them. @param media at most 50. */
export const usesOf = async (media: readonly Documents['media'][]): Promise<Uses> => {
  const found = new Map<MediaId, string>();
  for (const purpose of new Set(media.map((one) => one.purpose))) {
    const ids = media.filter((one) => one.purpose === purpose).map(({ _id }) => _id);
    for (const [id, subject] of await FINDERS[purpose](ids)) found.set(id, subject);
  }
  return found;
};
