import { areTooMany } from '../../../shared/capture/attached.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { sayWhy as decide } from '../../../shared/mutual/missed.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import { letGo, usableMedia } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { missedHappened } from './missed/missed-happened.ts';
import { missedDocument } from './missed/missed-document.ts';

export const sayWhy: ApiHandlers['mutual.sayWhy'] = async ({ missedId, text, media: named }, ctx) => {
  // Those in charge look at what a machine is not sure of, and they are the ones who read this.
  if (text !== '' && (await checkText(ctx.openid, text)) === 'refused')
    return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const media = await usableMedia(ctx, named, { purpose: 'need', of: 'missed' });
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  if (areTooMany(media.value)) return refuseUnlessAnswered(ctx, 'MEDIA_TOO_MANY');
  return runCommand(ctx, async (transaction, now) => {
    const before = await transaction.get('missed', missedId);
    if (!before) return fail('MISSED_NOT_FOUND');
    const said = decide(before, ctx.resident._id, { text, media: media.value }, now);
    if (!said.ok) return said;
    await letGo(transaction, before.why?.media ?? [], media.value, now);
    await transaction.replace('missed', missedDocument(missedId, said.value));
    return ok({
      value: { missedId },
      happened: missedHappened(ctx, before, { kind: 'mutual.whySaid', to: before.how }),
    });
  });
};
