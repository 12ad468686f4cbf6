import { pageById, type Section } from './section.ts';

const callsOf =
  (side: 'ownerId' | 'readerId', who: 'me' | 'somebody'): Section =>
  async ({ resident }, after, size) => {
    const { read, next } = await pageById('phoneReads', { [side]: resident._id }, after, size);
    return { items: read.map(({ as, count, lastAt }) => ({ of: 'call' as const, who, as, count, lastAt })), next };
  };

/** Whose numbers they read, as what and how often; not whose. */
export const exportCallsByMe = callsOf('readerId', 'me');
/** That somebody read theirs. */
export const exportCallsToMe = callsOf('ownerId', 'somebody');
