import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { MediaId, NoticeId } from '../../../shared/kernel/ids.ts';
import type { NoticeEventKind } from '../../../shared/notice/events.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { noticeDocument, noticeIn } from './record.ts';

/** What an act on a notice answers; `replaced` never leaves the server. */
type Acted = {
  noticeId: NoticeId;
  status: Notice['status'];
  /** What the notice names no more. It is part of the receipt, so that a repeated request deletes it once more, and no other. */
  replaced: MediaId | null;
};

type Act<N extends Notice, E extends ErrorCode> = {
  readonly kind: NoticeEventKind;
  readonly noticeId: NoticeId;
  readonly reason?: string;
  readonly decide: (notice: Notice, now: InstantMs) => Result<N, E>;
  readonly replaces?: (before: Notice) => MediaId | undefined;
};

/** The one way a notice changes: load it in the transaction, ask whether the caller keeps it, decide, save it, append its event. */
export const actOnNotice = <N extends Notice, E extends ErrorCode>(ctx: ResidentAct, act: Act<N, E>) =>
  runCommand<Acted, E | 'NOTICE_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const before = await noticeIn(transaction, act.noticeId);
    const kept = keptBy(held, before);
    if (!kept.ok) return kept;
    const decided = act.decide(kept.value, now);
    if (!decided.ok) return decided;
    await transaction.replace('notices', noticeDocument(decided.value));
    const { _id: noticeId, status } = decided.value;
    const change = { kind: act.kind, from: kept.value.status, reason: act.reason ?? null };
    return ok({
      value: { noticeId, status, replaced: act.replaces?.(kept.value) ?? null },
      happened: noticeHappened(ctx, decided.value, change),
    });
  });

/** The notice, if the caller's role reaches it. */
export const keptBy = <N extends Notice>(
  ctx: ResidentAct,
  notice: N | undefined,
): Result<N, 'NOTICE_NOT_FOUND' | 'FORBIDDEN'> => {
  if (notice?.scope.place.communityId !== ctx.resident.communityId) return fail('NOTICE_NOT_FOUND');
  return ctx.reaches(notice.scope.place) ? ok(notice) : fail('FORBIDDEN');
};

/** The event of a notice. Its reason is for those who keep it. */
export const noticeHappened = (
  ctx: ResidentAct,
  notice: Notice,
  change: Pick<Happened, 'from' | 'reason'> & { readonly kind: NoticeEventKind },
): Happened => ({
  subject: notice._id,
  communityId: notice.scope.place.communityId,
  buildingId: notice.scope.place.buildingId ?? null,
  actorId: ctx.resident._id,
  actorName: ctx.resident.name,
  to: notice.status,
  isReasonPublic: false,
  ...change,
});
