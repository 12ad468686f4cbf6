import type { Attached, MediaPart } from '../../../shared/capture/attached.ts';
import { LOOSE_HOURS, type MediaKind, type MediaPurpose } from '../../../shared/capture/media.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { MediaId } from '../../../shared/kernel/ids.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { MediaDocument } from './collections.ts';

const HOUR_MS = 60 * 60_000;

/** What an act asks of the media it names. */
type Wanted = { readonly purpose: MediaPurpose; readonly kind?: MediaKind };
type Refusal = 'MEDIA_NOT_FOUND' | 'MEDIA_REFUSED';

/**
 * The media that an act of the caller names, in the order named. One read, none where none are named; outside of the act's transaction,
 * since the sweep leaves alone what is younger than an act can be.
 *
 * @returns in this order: `MEDIA_NOT_FOUND` (one is not the caller's, not for this, or older than 23 hours), `MEDIA_REFUSED` (one may
 *   not be shown: another has to be taken). How many there are is the act's own question.
 */
export const usableFiles = async (
  { resident, now }: ResidentCtx,
  ids: readonly MediaId[],
  { purpose, kind }: Wanted,
): Promise<Result<readonly MediaDocument[], Refusal>> => {
  if (ids.length === 0) return ok([]);
  const found = await findDocuments('media', { _id: command.in(ids) }, { limit: ids.length });
  const mine = found.filter(
    (media) =>
      media.ownerId === resident._id &&
      media.communityId === resident.communityId &&
      media.purpose === purpose &&
      (kind === undefined || media.kind === kind) &&
      now - media.createdAt < LOOSE_HOURS.usable * HOUR_MS,
  );
  const byId = new Map(mine.map((media) => [media._id, media]));
  const named = ids.flatMap((id) => byId.get(id) ?? []);
  if (named.length < ids.length) return fail('MEDIA_NOT_FOUND');
  return named.some(({ check }) => check === 'risky') ? fail('MEDIA_REFUSED') : ok(named);
};

/** The same, as a thing keeps them that asks their documents whether they may be shown. */
export const usableMedia = async (
  ctx: ResidentCtx,
  ids: readonly MediaId[],
  { of, ...wanted }: Wanted & { readonly of: MediaPart },
): Promise<Result<readonly Attached[], Refusal>> => {
  const files = await usableFiles(ctx, ids, wanted);
  return files.ok ? ok(files.value.map(({ _id, kind, seconds }) => ({ mediaId: _id, kind, seconds, of }))) : files;
};
