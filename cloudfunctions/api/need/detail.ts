import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NEED_EVENT_KINDS, type NeedEventKind } from '../../../shared/need/events.ts';
import { permittedActions } from '../../../shared/need/permitted.ts';
import { MODERATORS } from '../../platform/authorization.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import type { EventDocument, NeedDocument } from '../../platform/documents.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isConcerned, needDetail } from './project.ts';

/** 20 slots, each claimed and released a few times: more steps than any need has had. */
const EVENTS_MAX = 200;

export const detail: ApiHandlers['need.detail'] = async ({ needId }, ctx) => {
  const need = await getDocument('needs', needId);
  if (!need || !isVisible(need, ctx)) return fail('NEED_NOT_FOUND');
  const events = await findDocuments('events', { subject: needId }, { orderBy: [['at', 'asc']], limit: EVENTS_MAX });
  const by = { residentId: ctx.resident._id, name: ctx.resident.name };
  return ok({
    need: needDetail(need, ctx),
    events: events.flatMap((event) => step(event, need, ctx)),
    actions: [...permittedActions(need, by, ctx.holds(MODERATORS, need), ctx.now)],
  });
};

/** Words that are not public exist only for their author and for those who look at them. */
const isVisible = (need: NeedDocument, ctx: ResidentCtx): boolean =>
  need.communityId === ctx.resident.communityId &&
  (need.wall !== 'hidden' || need.requesterId === ctx.resident._id || ctx.holds(MODERATORS, need));

const step = (event: EventDocument, need: NeedDocument, ctx: ResidentCtx) => {
  if (!isNeedEvent(event.kind)) return [];
  const concerned = isConcerned(need, ctx);
  const hidden = event.actorId === need.requesterId && !concerned;
  return {
    eventId: event._id,
    kind: event.kind,
    at: event.at,
    actor: hidden ? `${event.actorName.slice(0, 1)}家` : event.actorName,
    reason: event.isReasonPublic || concerned ? event.reason : null,
  };
};

const isNeedEvent = (kind: string): kind is NeedEventKind => (NEED_EVENT_KINDS as readonly string[]).includes(kind);
