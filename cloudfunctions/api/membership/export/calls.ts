import { command } from '../../../platform/sdk.ts';
import { findDocuments } from '../../../platform/store.ts';
import type { Section } from './section.ts';

const callsOf =
  (side: 'ownerId' | 'readerId', who: 'me' | 'somebody'): Section =>
  async ({ resident }, after, size) => {
    const read = await findDocuments(
      'phoneReads',
      { [side]: resident._id, ...(after === undefined ? {} : { _id: command.gt(after) }) },
      { orderBy: [['_id', 'asc']], limit: size },
    );
    const items = read.map(({ as, count, lastAt }) => ({ of: 'call' as const, who, as, count, lastAt }));
    return { items, next: read.length < size ? null : (read[read.length - 1]?._id ?? null) };
  };

/** Whose numbers they read, as what and how often; not whose. */
export const exportCallsByMe = callsOf('readerId', 'me');
/** That somebody read theirs. */
export const exportCallsToMe = callsOf('ownerId', 'somebody');
