import { areTooMany, type Attached, type MediaPart } from '../../../shared/capture/attached.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { MediaId } from '../../../shared/kernel/ids.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { isResident } from '../../platform/party-of.ts';
import { usableMedia } from '../capture/index.ts';

/**
 * The media that an act on a need names. An office registers none, so none are its own.
 *
 * @returns in this order: `MEDIA_NOT_FOUND`, `MEDIA_REFUSED`, `MEDIA_TOO_MANY`.
 */
export const mediaFrom = async (
  ctx: MemberCtx,
  ids: readonly MediaId[],
  of: MediaPart,
): Promise<Result<readonly Attached[], 'MEDIA_NOT_FOUND' | 'MEDIA_REFUSED' | 'MEDIA_TOO_MANY'>> => {
  if (!isResident(ctx)) return ids.length === 0 ? ok([]) : fail('MEDIA_NOT_FOUND');
  const media = await usableMedia(ctx, ids, { purpose: 'need', of });
  return media.ok && areTooMany(media.value) ? fail('MEDIA_TOO_MANY') : media;
};
