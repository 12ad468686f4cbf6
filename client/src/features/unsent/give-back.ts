import { ERROR_CATALOG } from '../../../../shared/kernel/errors.ts';
import { dropUnsent, inputOf, methodOf, writeWords, writtenIn, type Unsent } from '../../data/index.ts';

/** Refused for what somebody wrote: in other words it may go. */
export const isToChange = ({ act, kept: { refused } }: Unsent): boolean =>
  refused !== null &&
  refused !== 'NOT_MINE' &&
  refused !== 'NOT_READ' &&
  ERROR_CATALOG[refused] === 'edit' &&
  writtenIn(act) !== '';

/** Where the act's words are written; the sheets and the step of the name use the same places. */
const placeOf = (act: string): string => {
  const { needId, membershipId } = inputOf(act) as { needId?: string; membershipId?: string };
  const about = needId ?? membershipId;
  return about === undefined ? 'join.name' : `${methodOf(act)} ${about}`;
};

/** What was written goes back to where it was written, which `open` shows, and leaves the line. */
export const giveBack = ({ act, requestId }: Unsent, open: () => void): Promise<unknown> =>
  writeWords(placeOf(act), writtenIn(act))
    .then(open)
    .then(() => dropUnsent(requestId));
