import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../../shared/kernel/errors.ts';
import type { NeedId, ResidentId } from '../../../../shared/kernel/ids.ts';
import type { FollowUp } from '../../../../shared/need/after/follow-up.ts';
import type { NeedEventKind } from '../../../../shared/need/events.ts';
import type { Need } from '../../../../shared/need/need.ts';
import { runCommand } from '../../../platform/command.ts';
import type { ResidentAct } from '../../../platform/context.ts';
import { acted, needHappened, toldAlso, type Acted, type Reason } from '../act.ts';
import { isOwnBody } from '../own-body.ts';
import { isVisible } from '../visible.ts';
import { needIn } from '../record.ts';
import { followUpCounted, followUpIn, saveFollowUp } from './follow-up-document.ts';

type Act<E extends ErrorCode> = {
  readonly needId: NeedId;
  readonly reason?: Reason;
  readonly alsoTold?: readonly ResidentId[];
  /** `followUp` is null where the need was not closed so. */
  readonly decide: (followUp: FollowUp | null, need: Need, now: InstantMs) => Result<FollowUp, E>;
  readonly kindOf: (after: FollowUp) => NeedEventKind;
};

/** The one way a follow-up changes by an act: the need it belongs to is looked at and left as it is, and the event is one of the need. */
export const actOnFollowUp = <E extends ErrorCode>(ctx: ResidentAct, act: Act<E>) =>
  runCommand<Acted, E | 'NEED_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const need = await needIn(transaction, act.needId);
    if (!need || !isVisible(need, held)) return fail('NEED_NOT_FOUND');
    if (ctx.declared.access.audience === 'holders' && (!held.reaches(need) || isOwnBody(need, held)))
      return fail('FORBIDDEN');
    const before = (await followUpIn(transaction, need)) ?? null;
    const decided = act.decide(before, need, now);
    if (!decided.ok) return decided;
    if (before === null) throw new Error(`a follow-up of ${need._id} that is not there was changed`);
    await saveFollowUp(transaction, before, decided.value);
    const { text, isPublic } = act.reason ?? { text: null, isPublic: true };
    const change = { before: need, kind: act.kindOf(decided.value), from: need.status, reason: text };
    const happened = needHappened(ctx, need, { ...change, isReasonPublic: isPublic });
    const counted = followUpCounted(before, decided.value);
    return ok({ value: acted(need), happened: { ...toldAlso(happened, act.alsoTold), ...counted } });
  });
