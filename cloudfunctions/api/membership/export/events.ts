import { FORMER_NEIGHBOUR } from '../../../../shared/community/former-neighbour.ts';
import { command } from '../../../platform/sdk.ts';
import { findDocuments } from '../../../platform/store.ts';
import type { Section } from './section.ts';

/** What they did, in no order of time: the phone sorts. What an earlier account of the same person did is nobody's any more. */
export const exportEvents: Section = async ({ resident }, after, size) => {
  const read = await findDocuments(
    'events',
    { actorId: resident._id, ...(after === undefined ? {} : { _id: command.gt(after) }) },
    { orderBy: [['_id', 'asc']], limit: size },
  );
  const items = read
    .filter(({ actorName }) => actorName !== FORMER_NEIGHBOUR.name)
    .map(({ _id, kind, subject, at, reason }) => ({ of: 'event' as const, eventId: _id, kind, subject, at, reason }));
  return { items, next: read.length < size ? null : (read[read.length - 1]?._id ?? null) };
};
