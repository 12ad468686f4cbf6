import { FORMER_NEIGHBOUR } from '../../../../shared/community/former-neighbour.ts';
import type { DepartureDocument } from '../collections.ts';
import { patiently } from '../../../platform/patience.ts';
import { collection, command } from '../../../platform/sdk.ts';
import { findDocuments } from '../../../platform/store.ts';
import { partFrom } from '../../need/index.ts';

const NEEDS_PER_PIECE = 10;
const EVENTS_PER_PIECE = 100;

/** What a piece changed, and whether nothing is left of its stage. */
export type Progress = { readonly isOver: boolean; readonly done?: number; readonly eventCursor?: string };

/** What they asked for. What is gone through is no longer found, so that no place in a list need be kept. */
export const forgetInNeeds = (departure: DepartureDocument): Promise<Progress> =>
  outOfNeeds(departure, { requesterId: departure.residentId });

/** What they helped with. */
export const forgetInClaims = (departure: DepartureDocument): Promise<Progress> =>
  outOfNeeds(departure, { claimantIds: departure.residentId });

const outOfNeeds = async (departure: DepartureDocument, query: object): Promise<Progress> => {
  const needs = await findDocuments('needs', { ...query }, { limit: NEEDS_PER_PIECE });
  for (const { _id } of needs) await partFrom(departure, _id);
  return { isOver: needs.length === 0, done: departure.done + needs.length };
};

/** Where their name stands under something that happened. Who it was stays in the trail as a number of the roster (decision 18). */
export const forgetInEvents = async (departure: DepartureDocument): Promise<Progress> => {
  const { residentId, membershipId, eventCursor } = departure;
  const events = await findDocuments(
    'events',
    { actorId: residentId, _id: command.gt(eventCursor) },
    { orderBy: [['_id', 'asc']], limit: EVENTS_PER_PIECE },
  );
  const last = events[events.length - 1];
  if (last) {
    await nameFormer({ _id: command.in(events.map(({ _id }) => _id)) });
    return { isOver: false, eventCursor: last._id };
  }
  // Whoever applies is nobody yet, and leaves their name alone.
  if (membershipId !== null) await nameFormer({ subject: membershipId, actorId: null });
  return { isOver: true };
};

/** Under what they wrote for everybody. The words stand: others may still go by them. */
export const forgetInNotices = async ({ residentId }: DepartureDocument): Promise<Progress> => {
  await patiently(() =>
    collection('notices')
      .where({ authorId: residentId })
      .update({ data: { authorName: FORMER_NEIGHBOUR.name } }),
  );
  return { isOver: true };
};

/** Under the events a query finds stands a former neighbour from now on. */
export const nameFormer = async (query: object): Promise<void> => {
  await patiently(() =>
    collection('events')
      .where(query)
      .update({ data: { actorName: FORMER_NEIGHBOUR.name } }),
  );
};
