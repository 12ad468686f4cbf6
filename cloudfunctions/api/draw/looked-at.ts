import { areTooMany, type Attached } from '../../../shared/capture/attached.ts';
import { fail, type Result } from '../../../shared/kernel/errors.ts';
import type { MediaId } from '../../../shared/kernel/ids.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import { usableMedia } from '../capture/index.ts';

type Refused = 'TEXT_REFUSED' | 'MEDIA_NOT_FOUND' | 'MEDIA_REFUSED' | 'MEDIA_TOO_MANY';
type Said = { readonly text: string; readonly media: readonly MediaId[] };

/** Looks at what is asked or answered, in words and aloud. */
export const lookedAt = async (
  ctx: ResidentAct,
  { text, media: ids }: Said,
): Promise<Result<readonly Attached[], Refused>> => {
  if (text !== '' && (await checkText(ctx.openid, text)) === 'refused') return fail('TEXT_REFUSED');
  const media = await usableMedia(ctx, ids, { purpose: 'draw', of: 'said' });
  return media.ok && areTooMany(media.value) ? fail('MEDIA_TOO_MANY') : media;
};
