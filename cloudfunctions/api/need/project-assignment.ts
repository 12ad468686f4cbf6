import type { z } from 'zod';
import type { Decision } from '../../../shared/assignment/assignment.ts';
import { objectUntil } from '../../../shared/assignment/deadlines.ts';
import { ladderOf } from '../../../shared/assignment/ladder.ts';
import { LADDER_STEPS } from '../../../shared/assignment/assignment.ts';
import type { Party } from '../../../shared/assignment/party.ts';
import type { assignmentWhole as shape } from '../../../shared/assignment/shapes.ts';
import type { CallId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { Need } from '../../../shared/need/need.ts';
import { isNeedOverdue } from '../../../shared/need/queue.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { partyOf } from '../../platform/party-of.ts';

type Whole = z.output<typeof shape>;

/** Whom the caller may call about a need, of those who left a number. */
export type Calls = ReadonlyMap<ResidentId, CallId>;

/** Who answers for a need and all that was asked and decided about it, for those concerned. */
export const assignmentWhole = (need: Need, ctx: MemberCtx, calls: Calls, leadPhone: string | null): Whole | null => {
  const { assignment } = need;
  if (assignment === null) return null;
  const me = partyOf(ctx).id;
  const shown = (party: Party): Whole['firstReceiver'] => ({
    name: party.name,
    kind: party.kind,
    callId: party.kind === 'resident' ? (calls.get(party.id) ?? null) : null,
    isMe: party.id === me,
  });
  const { lead, promise, extension, objection, ladder } = assignment;
  const reached = ladder === null ? -1 : LADDER_STEPS.indexOf(ladder);
  return {
    lead: lead && shown(lead),
    leadPhone,
    firstReceiver: shown(assignment.firstReceiver),
    helpers: assignment.helpers.map(shown),
    givenBy: assignment.givenBy.name,
    givenAt: assignment.givenAt,
    dueAt: assignment.dueAt,
    isOverdue: isNeedOverdue(need, ctx.now),
    contactedAt: assignment.contactedAt,
    promise: promise && { day: promise.day, text: promise.text, at: promise.at },
    extension: extension && { ...extension, decision: decided(extension.decision) },
    objection: objection && { ...objection, by: objection.by.name, decision: decided(objection.decision) },
    objectUntil: objectUntil(assignment.givenAt),
    transfers: assignment.transfers.map(({ from, to, by, reason, at }) => ({
      ...{ from: from.name, to: to.name, by: by.name },
      ...{ reason, at },
    })),
    ladder: ladderOf(assignment).map(({ step, at }) => ({
      ...{ step, at },
      isReached: LADDER_STEPS.indexOf(step) <= reached,
    })),
  };
};

const decided = (decision: Decision | null) =>
  decision && { isYes: decision.isYes, by: decision.by.name, at: decision.at };
