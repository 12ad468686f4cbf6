import { fail, ok } from '../../../shared/kernel/errors.ts';
import { isChild } from '../../../shared/community/age.ts';
import type { PartyId } from '../../../shared/assignment/party.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { MediaPart } from '../../../shared/capture/attached.ts';
import { callableOn } from '../../../shared/need/callable.ts';
import { NEED_EVENT_KINDS, type NeedEventKind } from '../../../shared/need/events.ts';
import { withdrawNeed } from '../../../shared/need/decisions.ts';
import { claimsOf } from '../../../shared/need/need.ts';
import { NOTE_EVENTS } from '../../../shared/need/notes/acts.ts';
import { permittedAssentActions } from '../../../shared/need/permitted-assent.ts';
import { permittedActions } from '../../../shared/need/permitted.ts';
import { permittedClosingActions } from '../../../shared/need/permitted-closing.ts';
import { permittedCompanyActions } from '../../../shared/need/permitted-company.ts';
import { permittedAssignmentActions } from '../../../shared/need/permitted-assignment.ts';
import type { Unpaid } from '../../../shared/need/unpaid.ts';
import { MODERATORS, NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { holdsOver, isResident, partyOf } from '../../platform/party-of.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { mediaShownTo } from '../capture/index.ts';
import { afterActions, afterShown, followUpFor, mediaAfter, thanksShown } from './after/project.ts';
import type { NeedDocument } from './collections.ts';
import { callIdOf, phonesOf } from '../../platform/phones.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { housemateBefore } from '../household/index.ts';
import { promisedBy } from '../earning/index.ts';
import { mayHelpNow } from './helping-of.ts';
import { householdOf, isConcerned, mediaReaderOf, mediaToldTo, needDetail } from './project.ts';
import { isToldWho } from './project-door.ts';
import { isVisible } from './visible.ts';
import { isOwnBody } from './own-body.ts';
import { asReadBy, readsTakenDown } from './as-read-by.ts';
import { aboutNotes, latestNotes } from './notes/notes-on-page.ts';
import { mediaOfNotes, notesShown } from './notes/project.ts';
import type { Calls } from './project-assignment.ts';

/** The latest steps; 20 slots, each claimed and released a few times, are fewer. */
const EVENTS_MAX = 200;
/** What stands on its page in a place of its own, and not with what was said of the need itself. */
const BESIDE: readonly MediaPart[] = ['followUp', 'thanks', 'note'];

export const detail: ApiHandlers['need.detail'] = async ({ needId }, ctx) => {
  const need = await getDocument('needs', needId);
  if (!need || !isVisible(need, ctx)) return fail('NEED_NOT_FOUND');
  const latest = await findDocuments('events', { subject: needId }, { orderBy: [['at', 'desc']], limit: EVENTS_MAX });
  const by = partyOf(ctx);
  const calls = await callsAbout(need, by.id, ctx.now);
  const leadPhone = isConcerned(need, ctx) ? await phoneOfLead(need) : null;
  const followUp = await followUpFor(need, ctx);
  const latestOfNotes = await latestNotes(need, ctx);
  const said = [...mediaToldTo(asReadBy(need, ctx), ctx), ...mediaAfter(followUp, ctx)];
  const shown = await mediaShownTo([...said, ...mediaOfNotes(latestOfNotes ?? [], need, ctx)], {
    readerId: by.id,
    as: mediaReaderOf(need, ctx),
  });
  const media = shown.filter(({ of }) => !BESIDE.includes(of));
  const postedBy =
    latest.find(({ kind, onBehalfOf }) => FOR_ANOTHER.includes(kind) && onBehalfOf !== null)?.actorName ?? null;
  const writer = latest.find(({ kind }) => kind === 'need.wordsWritten')?.actorName ?? '';
  const acts = actsFor(need, ctx, await speaksForThem(need, ctx));
  const { full, ...promised } = await promisedBy(need, ctx);
  const claiming = await claimingOf(need, ctx, acts.actions.includes('claim'), full);
  return ok({
    need: needDetail(need, ctx, { calls, media, postedBy, writer, leadPhone, claiming, promised }),
    events: [...latest].reverse().flatMap((event) => step(event, need, ctx)),
    ...acts,
    actions: acts.actions.filter((action) => action !== 'claim' || claiming?.refused === null),
    after: afterShown(followUp, shown, ctx),
    thanks: thanksShown(followUp, shown, ctx),
    notes: latestOfNotes && {
      latest: [...notesShown(latestOfNotes, shown, need, ctx)],
      ...aboutNotes(need, ctx),
    },
    afterActions: [...afterActions(followUp, need, ctx)],
  });
};

/** What the caller may do with it now; of the body it complains of, nothing but what anybody may. */
const actsFor = (need: NeedDocument, ctx: MemberCtx, speaksFor: boolean) => {
  const by = partyOf(ctx);
  const isOfBody = isOwnBody(need, ctx);
  const isOverseer = !isOfBody && holdsOver(ctx, NEED_OVERSEERS, need);
  const isModerator = !isOfBody && holdsOver(ctx, MODERATORS, need);
  const householdId = isResident(ctx) ? ctx.resident.householdId : null;
  const mayHelp = !isOfBody && !(isResident(ctx) && isChild(ctx.resident.birthYear, ctx.now));
  return {
    actions: permittedActions(need, by, { isModerator, speaksForThem: speaksFor }, ctx.now).filter(
      (action) => (action !== 'claim' || mayHelp) && (action !== 'reportDone' || !isOfBody),
    ),
    assentActions: [...permittedAssentActions(need, by, { householdId, isOverseer }, ctx.now)],
    companyActions: [...permittedCompanyActions(need, by, { householdId, isOverseer }, ctx.now)],
    closingActions: [...permittedClosingActions(need, by, { isOverseer, isModerator }, ctx.now)],
    assignmentActions: [...permittedAssignmentActions(need, by, isOverseer, ctx.now)],
  };
};

/** Read only for whoever said it for one of their own household, and while it could be taken back. */
const speaksForThem = async (need: NeedDocument, ctx: MemberCtx): Promise<boolean> =>
  isResident(ctx) &&
  withdrawNeed(need, ctx.resident._id, ctx.now, true).ok &&
  need.requesterId !== ctx.resident._id &&
  (await housemateBefore(ctx, need.requesterId)).ok;

/** Read only for those who could claim. What was said when somebody claimed stands. */
const claimingOf = async (need: NeedDocument, ctx: MemberCtx, mayClaim: boolean, full: Unpaid | undefined) => {
  if (!isResident(ctx)) return null;
  const claim = claimsOf(need).find(({ residentId }) => residentId === ctx.resident._id);
  if (claim) return { unpaid: claim.unpaid ?? null, refused: null };
  if (!mayClaim) return null;
  const may = await mayHelpNow(need, ctx.resident, ctx.now);
  return may.ok ? { unpaid: may.value ?? full ?? null, refused: null } : { unpaid: null, refused: may.code };
};

/** Asked only by those who may call: a neighbour who looks costs no read more. */
const callsAbout = async (need: NeedDocument, caller: PartyId, now: InstantMs): Promise<Calls> => {
  const phones = await phonesOf(callableOn(need, caller, now).map(({ residentId }) => residentId));
  return new Map([...phones.keys()].map((residentId) => [residentId, callIdOf(need._id, residentId)]));
};

/** The number of an office is public; it is read only where an office leads. */
const phoneOfLead = async ({ assignment }: NeedDocument): Promise<string | null> => {
  const lead = assignment?.lead;
  if (lead?.kind !== 'office') return null;
  return (await getDocument('offices', lead.id))?.phone ?? null;
};

/** What says who posted it for another. */
const FOR_ANOTHER: readonly string[] = ['need.postedFor', 'need.nodAsked', 'need.guardianAsked'];

/** Which households follow a need is for those in charge alone. */
const OF_FOLLOWERS: readonly NeedEventKind[] = ['need.followed', 'need.unfollowed'];

const step = (event: EventDocument, need: NeedDocument, ctx: MemberCtx) => {
  if (!isNeedEvent(event.kind) || isOfNotes(event.kind) || !isTold(event, need, ctx)) return [];
  if (OF_FOLLOWERS.includes(event.kind) && !holdsOver(ctx, NEED_OVERSEERS, need)) return [];
  if (isReading(event.kind) && !mayWatch(event, need, ctx)) return [];
  const hidden = event.actorId === need.requesterId && !isToldWho(need, ctx, isConcerned(need, ctx));
  return {
    eventId: event._id,
    kind: event.kind,
    at: event.at,
    actor: hidden ? householdOf(event.actorName) : event.actorName,
    reason: mayReadReason(event, need, ctx) ? event.reason : null,
  };
};

/** That somebody rated is told to nobody but them; whether it is mended, to those concerned. */
const isTold = ({ kind, actorId }: EventDocument, need: NeedDocument, ctx: MemberCtx): boolean => {
  // That it came to the new building says it.
  if (kind === 'need.movedAway') return false;
  if (kind === 'need.rated') return actorId === partyOf(ctx).id;
  return !OF_THE_CONCERNED.includes(kind) || isConcerned(need, ctx);
};
const OF_THE_CONCERNED: readonly string[] = [
  'need.followUpDue',
  'need.followUpMissed',
  'need.followUpNotFound',
  'need.followUpLapsed',
  'need.followedUp',
  'need.notSolved',
  'need.thanked',
];

/** What is said between those concerned stands with the notes. */
const isOfNotes = (kind: NeedEventKind): boolean => (NOTE_EVENTS as readonly NeedEventKind[]).includes(kind);

const isReading = (kind: NeedEventKind): boolean => kind === 'need.doorRead' || kind === 'need.phoneRead';

/** Who read where somebody lives is between the two and those in charge. */
const mayWatch = ({ actorId, told }: EventDocument, need: NeedDocument, ctx: MemberCtx): boolean => {
  const { id } = partyOf(ctx);
  return actorId === id || told.some((one) => one === id) || holdsOver(ctx, NEED_OVERSEERS, need);
};

/** Why words were taken down may repeat them. */
const mayReadReason = ({ kind, isReasonPublic }: EventDocument, need: NeedDocument, ctx: MemberCtx): boolean => {
  if (kind === 'need.takenDown') return readsTakenDown(need, ctx);
  return isReasonPublic || isConcerned(need, ctx);
};

const isNeedEvent = (kind: string): kind is NeedEventKind => (NEED_EVENT_KINDS as readonly string[]).includes(kind);
