import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { NoticeId } from '../../../shared/kernel/ids.ts';
import { carriesLink } from '../../../shared/notice/links.ts';
import type { NoticeIn, NoticeScope } from '../../../shared/notice/notice.ts';
import { MODERATORS } from '../../../shared/need/overseers.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct, ResidentCtx } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import { nodeNamed } from '../../platform/node-named.ts';
import { writeSent } from '../../platform/write-sent.ts';
import { usableFiles } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { noticeHappened } from './act.ts';
import { noticeDocument } from './record.ts';

type Published = { readonly noticeId: NoticeId; readonly status: 'published' };
type Written = { readonly title: string; readonly body: string; readonly isLookedAt: boolean };

export const publish: ApiHandlers['notice.publish'] = async ({ scope: asked, pictureId, ...written }, ctx) => {
  const node = await nodeNamed(asked, ctx.resident);
  if (!node || !ctx.reaches(node.place)) return fail('FORBIDDEN');
  const scope: NoticeScope = { kind: node.kind, name: node.name, place: node.place };
  const words = await checkWords(written, scope, ctx);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  const pictures = await usableFiles(ctx, pictureId === undefined ? [] : [pictureId], {
    purpose: 'notice',
    kind: 'picture',
  });
  if (!pictures.ok) return refuseUnlessAnswered(ctx, pictures.code);
  const [picture] = pictures.value;
  return runCommand<Published, 'FORBIDDEN' | 'TEXT_NEEDS_LOOK' | 'SENT_TOO_MUCH', ResidentAct>(
    ctx,
    async (transaction, now, held) => {
      if (!held.reaches(scope.place)) return fail('FORBIDDEN');
      if (words.value.wantsModerator && !held.holds(MODERATORS, scope.place)) return fail('TEXT_NEEDS_LOOK');
      const sent = await writeSent(transaction, ctx.resident, 'notices', now);
      if (!sent.ok) return sent;
      const notice: NoticeIn<'published'> = {
        // The id follows from the request: publishing it twice is the same notice.
        _id: `notice_${ctx.eventId.slice('event_'.length)}` as NoticeId,
        status: 'published',
        scope,
        title: written.title,
        body: written.body,
        picture: picture ? { mediaId: picture._id, fileId: picture.fileId } : null,
        recordings: [],
        authorId: ctx.resident._id,
        authorName: ctx.resident.name,
        createdAt: now,
        updatedAt: now,
      };
      await transaction.insert('notices', [noticeDocument(notice)]);
      return ok({
        value: { noticeId: notice._id, status: notice.status },
        happened: noticeHappened(ctx, notice, { kind: 'notice.published', from: null, reason: null }),
      });
    },
  );
};

/**
 * Words that want a human look are looked at by the staff, who may be their author: a notice often carries the office's number,
 * and a warning cannot wait while the check is down. Whoever may not look asks somebody who may (decision 017).
 */
const checkWords = async (
  { title, body, isLookedAt }: Written,
  { place }: NoticeScope,
  ctx: ResidentCtx,
): Promise<Result<{ wantsModerator: boolean }, 'LINK_IN_NOTICE' | 'TEXT_REFUSED' | 'TEXT_NEEDS_LOOK'>> => {
  if (carriesLink(`${title}\n${body}`)) return fail('LINK_IN_NOTICE');
  const verdict = await checkText(ctx.openid, `${title}\n${body}`);
  if (verdict === 'refused') return fail('TEXT_REFUSED');
  const isAnsweredFor = isLookedAt && ctx.holds(MODERATORS, place);
  return verdict === 'look' && !isAnsweredFor ? fail('TEXT_NEEDS_LOOK') : ok({ wantsModerator: verdict === 'look' });
};
