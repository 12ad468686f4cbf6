import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NEED_EVENT_KINDS, type NeedEventKind } from '../../../shared/need/events.ts';
import { permittedActions } from '../../../shared/need/permitted.ts';
import { MODERATORS } from '../../platform/authorization.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import type { EventDocument, NeedDocument } from '../../platform/documents.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { householdOf, isConcerned, isVisible, needDetail } from './project.ts';

/** The latest steps; 20 slots, each claimed and released a few times, are fewer. */
const EVENTS_MAX = 200;

export const detail: ApiHandlers['need.detail'] = async ({ needId }, ctx) => {
  const need = await getDocument('needs', needId);
  if (!need || !isVisible(need, ctx)) return fail('NEED_NOT_FOUND');
  const latest = await findDocuments('events', { subject: needId }, { orderBy: [['at', 'desc']], limit: EVENTS_MAX });
  const by = { residentId: ctx.resident._id, name: ctx.resident.name };
  return ok({
    need: needDetail(need, ctx),
    events: [...latest].reverse().flatMap((event) => step(event, need, ctx)),
    actions: [...permittedActions(need, by, ctx.holds(MODERATORS, need), ctx.now)],
  });
};

const step = (event: EventDocument, need: NeedDocument, ctx: ResidentCtx) => {
  if (!isNeedEvent(event.kind)) return [];
  const concerned = isConcerned(need, ctx);
  const hidden = event.actorId === need.requesterId && !concerned;
  return {
    eventId: event._id,
    kind: event.kind,
    at: event.at,
    actor: hidden ? householdOf(event.actorName) : event.actorName,
    reason: event.isReasonPublic || concerned ? event.reason : null,
  };
};

const isNeedEvent = (kind: string): kind is NeedEventKind => (NEED_EVENT_KINDS as readonly string[]).includes(kind);
