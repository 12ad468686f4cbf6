import { freeMembers } from '../../api/mutual/index.ts';
import type { EventKind } from '../../../shared/event-kinds.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { OFFER_LIMITS } from '../../../shared/mutual/member.ts';
import { claimsOf, type Need } from '../../../shared/need/need.ts';
import { isPublic } from '../../../shared/need/published.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { followEvents, type Step } from '../follow-events.ts';
import type { Job } from '../run-jobs.ts';
import { topicOf } from '../../../shared/need/privacy.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';

/** The first run tells of nothing older. */
const FIRST_LOOK_MS = 60 * 60_000;
const SAID: readonly EventKind[] = ['need.posted', 'need.postedFor', 'need.agreed', 'need.agreedFor', 'need.published'];

/**
 * Tells members of the mutual-aid association of a need that nobody has taken and they could help with now: few for each need, and each of one need
 * a day, since the event of the day has one id.
 */
export const offerNeeds: Job = {
  name: 'offerNeeds',
  run: (turn) =>
    followEvents('offerNeeds', turn, (turn.now - FIRST_LOOK_MS) as InstantMs, (events) => stepOf(events, turn.now)),
};

/** One need a step. */
const stepOf = (events: readonly EventDocument[], now: InstantMs): Step => {
  const at = events.findIndex(({ kind }) => SAID.includes(kind));
  const said = events[at];
  if (!said) return { taken: events.length, did: 0, write: () => Promise.resolve() };
  return { taken: at + 1, did: 1, write: (transaction) => offer(transaction, said.subject as NeedId, now) };
};

const offer = async (transaction: Transaction, needId: NeedId, now: InstantMs): Promise<void> => {
  const need = await getDocument('needs', needId);
  if (need?.status !== 'open' || !isPublic(need) || claimsOf(need).length > 0) return;
  const offers = (await freeMembers(need, now)).map(({ resident }) => offeredTo(resident._id, need, now));
  if (offers.length === 0) return;
  // However many members a building has, one question finds those who heard of something today already.
  const query = { _id: command.in(offers.map(({ _id }) => _id)) };
  const known = new Set((await findDocuments('events', query, { limit: offers.length })).map(({ _id }) => _id));
  const fresh = offers.filter(({ _id }) => !known.has(_id)).slice(0, OFFER_LIMITS.toldPerNeedMax);
  await transaction.insert('events', fresh);
};

const offeredTo = (residentId: ResidentId, need: Need, now: InstantMs): EventDocument =>
  sideEvent(
    `event_${digest('mutual offered', residentId, beijingDay(now))}` as EventId,
    {
      ...{ ...NOBODY, communityId: need.communityId, buildingId: need.buildingId, subject: need._id },
      ...{ kind: 'mutual.offered', topic: topicOf(need), told: [residentId] },
      ...{ from: need.status, to: need.status, reason: null },
    },
    'offerNeeds',
    now,
  );
