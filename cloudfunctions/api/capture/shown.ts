import type { z } from 'zod';
import type { PartyId } from '../../../shared/assignment/party.ts';
import type { Attached } from '../../../shared/capture/attached.ts';
import { shownTo, type MediaReader } from '../../../shared/capture/check.ts';
import type { mediaShown } from '../../../shared/capture/shapes.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { addressesOf } from '../../platform/stored-file.ts';

type Shown = z.output<typeof mediaShown>;

/** Who reads a thing: who they are, and what they are to what others sent with it. */
type Reader = { readonly readerId: PartyId; readonly as: Exclude<MediaReader, 'author'> };

/** The media of a thing as one reader gets them. One read and one request for addresses; neither where there are none. */
export const mediaShownTo = async (attached: readonly Attached[], reader: Reader): Promise<Shown[]> => {
  if (attached.length === 0) return [];
  const ids = attached.map(({ mediaId }) => mediaId);
  const found = await findDocuments('media', { _id: command.in(ids) }, { limit: ids.length });
  const readerOf = (ownerId: ResidentId): MediaReader =>
    ownerId === reader.readerId && reader.as !== 'judge' ? 'author' : reader.as;
  const byId = new Map(
    found.map((media) => [media._id, { media, shown: shownTo(media.check, readerOf(media.ownerId)) }]),
  );
  const open = [...byId.values()].flatMap(({ media, shown }) => (shown?.isOpen ? [media.fileId] : []));
  const addresses = await addressesOf(open);
  return attached.flatMap(({ mediaId, kind, seconds, of }) => {
    const { media, shown } = byId.get(mediaId) ?? {};
    if (!media || !shown) return [];
    const url = shown.isOpen ? (addresses.get(media.fileId) ?? null) : null;
    return [{ mediaId, kind, seconds, of, state: shown.state, url }];
  });
};
