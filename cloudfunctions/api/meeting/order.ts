import { closingOf } from '../../../shared/assignment/deadlines.ts';
import type { Receiver } from '../../../shared/assignment/decisions.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { EventId, NeedId } from '../../../shared/kernel/ids.ts';
import { beijingDay, type LocalDate } from '../../../shared/kernel/time.ts';
import { MEETING_LIMITS } from '../../../shared/meeting/limits.ts';
import { orderFrom } from '../../../shared/meeting/order.ts';
import { closeNeedFor } from '../../../shared/need/closing.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { NeedEventKind } from '../../../shared/need/events.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { needHappened, needIn, receiverIn, receiversIn, saveNeed } from '../need/index.ts';
import type { Also, ToDecide } from './decide.ts';
import { sideEvent } from '../../platform/side-event.ts';

type Asked = {
  readonly leadId: string;
  readonly helperIds?: readonly string[] | undefined;
  readonly acceptorId?: string | undefined;
  readonly dueDay: LocalDate;
};
type Refused =
  | 'MATTER_PRIVATE'
  | 'DAY_NOT_POSSIBLE'
  | 'RECEIVER_NOT_FOUND'
  | 'ACCEPTOR_NEEDED'
  | 'CLAIM_OWN_NEED'
  | 'SUPERVISOR_MAY_NOT_LEAD';

/** A matter becomes a need with a lead and a promise, in the transaction that decides it. What is about a captain, or was hidden from neighbours, never does: they read needs. */
export const giveOrder = async (
  ctx: ResidentAct,
  matter: ToDecide,
  { leadId, helperIds = [], acceptorId, dueDay }: Asked,
): Promise<Result<Also, Refused>> => {
  const { opinion, review, decision, now, transaction } = matter;
  if (opinion.isAboutCaptain || opinion.wall === 'hidden') return fail('MATTER_PRIVATE');
  const today = beijingDay(now);
  if (dueDay <= today || dueDay > addDays(today, MEETING_LIMITS.daysMax)) return fail('DAY_NOT_POSSIBLE');
  const lead = await receiverIn(transaction, opinion.communityId, leadId, today);
  if (!lead.ok) return lead;
  const helpers = await receiversIn(transaction, opinion.communityId, helperIds, today);
  if (!helpers.ok) return helpers;
  const acceptor = await acceptorOf(matter, acceptorId, today);
  if (!acceptor.ok) return acceptor;
  const dueAt = closingOf(dueDay);
  const author = await transaction.get('residents', opinion.authorId);
  const given = {
    ...{ lead: lead.value, helpers: helpers.value, by: partyOf(ctx), author, acceptor: acceptor.value },
    ...{ dueAt, dueDay, decision },
  };
  const order = orderFrom(opinion, review, given, now);
  if (!order.ok) return order;
  await saveNeed(transaction, null, order.value);
  await happen(transaction, ctx, { before: null, after: order.value, kind: 'need.fromReview', reason: null }, now);
  return ok({
    decision: { needId: order.value._id, dueAt },
    told: [lead.value, ...helpers.value].flatMap(({ party }) => (party.kind === 'resident' ? [party.id] : [])),
    subject: order.value._id,
  });
};

/** Who nods when it is done: whoever is named, or else its author, if their name may stand on a need that neighbours read. */
const acceptorOf = async (
  { opinion, transaction }: ToDecide,
  acceptorId: string | undefined,
  today: LocalDate,
): Promise<Result<ResidentDoc, 'RECEIVER_NOT_FOUND' | 'ACCEPTOR_NEEDED'>> => {
  if (acceptorId === undefined) {
    const author = opinion.isNamed ? await transaction.get('residents', opinion.authorId) : undefined;
    return author?.leftAt === null ? ok(author) : fail('ACCEPTOR_NEEDED');
  }
  const named: Result<Receiver, 'RECEIVER_NOT_FOUND'> = await receiverIn(
    transaction,
    opinion.communityId,
    acceptorId,
    today,
  );
  if (!named.ok) return named;
  const who = named.value.party.kind === 'resident' && (await transaction.get('residents', named.value.party.id));
  return who ? ok(who) : fail('RECEIVER_NOT_FOUND');
};

/**
 * Closes the need of an order that the meeting takes back.
 *
 * @returns `ORDER_BEGUN` where the lead spoke to whoever asked, handed it on, or somebody helps: it is theirs by then.
 */
export const takeBackOrder = async (
  transaction: Transaction,
  ctx: ResidentAct,
  { needId, reason }: { readonly needId: NeedId; readonly reason: string },
  now: InstantMs,
): Promise<Result<null, 'ORDER_BEGUN'>> => {
  const before = await needIn(transaction, needId);
  if (before?.status !== 'assigned' || before.claims.length > 0) return fail('ORDER_BEGUN');
  if (before.assignment?.contactedAt !== null || before.assignment.transfers.length > 0) return fail('ORDER_BEGUN');
  const closed = closeNeedFor(before, ctx.resident._id, now);
  if (!closed.ok) return fail('ORDER_BEGUN');
  await saveNeed(transaction, before, closed.value);
  await happen(transaction, ctx, { before, after: closed.value, kind: 'need.closedFor', reason }, now);
  return ok(null);
};

type Happens = {
  readonly before: Need | null;
  readonly after: Need;
  readonly kind: NeedEventKind;
  readonly reason: string | null;
};

/** The event of the need, beside that of the meeting: by it needs are counted. Nobody is told twice. */
const happen = async (
  transaction: Transaction,
  ctx: ResidentAct,
  { before, after, kind, reason }: Happens,
  now: InstantMs,
): Promise<void> => {
  const happened = needHappened(ctx, after, { before, kind, from: before?.status ?? null, reason });
  const told = before ? (happened.told ?? []) : [];
  const id = `event_${digest('order', ctx.eventId, kind)}` as EventId;
  await transaction.insert('events', [sideEvent(id, { ...happened, told }, ctx.method, now)]);
};
