import { FORMER_NEIGHBOUR } from '../../../../shared/community/former-neighbour.ts';
import { pageById, type Section } from './section.ts';

/** What they did, in no order of time: the phone sorts. What an earlier account of the same person did is nobody's any more. */
export const exportEvents: Section = async ({ resident }, after, size) => {
  const { read, next } = await pageById('events', { actorId: resident._id }, after, size);
  const items = read
    .filter(({ actorName }) => actorName !== FORMER_NEIGHBOUR.name)
    .map(({ _id, kind, subject, at, reason }) => ({ of: 'event' as const, eventId: _id, kind, subject, at, reason }));
  return { items, next };
};
