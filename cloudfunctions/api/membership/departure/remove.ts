import type { Part } from '../../../database/parts.ts';
import { residentOf } from '../../../platform/identity.ts';
import { patiently } from '../../../platform/patience.ts';
import { collection, command } from '../../../platform/sdk.ts';
import { defined, type Query } from '../../../platform/store.ts';
import type { DepartureDocument } from '../collections.ts';
import { whoseOf } from './whose.ts';

/** Whose data it is, and when their account ended. */
type Whose = Pick<DepartureDocument, 'residentId' | 'identityId' | 'membershipId' | 'at'>;

/** Removes every document that is declared to go with the account, and takes the leaver off the lists they stand in. */
export const removeParts = async (parts: readonly Part[], departure: Whose): Promise<void> => {
  for (const part of parts) {
    const query = await queryOf(part, departure);
    if (query === undefined) continue;
    const found = collection(part.collection).where(defined(query));
    if (part.leaving.how === 'unlist') await patiently(() => found.update({ data: unlisted(part, departure) }));
    else await patiently(() => found.remove());
  }
};

const unlisted = ({ whose, by }: Part, departure: Whose) => ({
  [whose]: command.pull(whoseOf(by, departure)),
});

const queryOf = async ({ whose, by, leaving }: Part, departure: Whose): Promise<Query | undefined> => {
  const value = whoseOf(by, departure);
  if (value === null) return undefined;
  if (leaving.how === 'remove' && leaving.upTo !== undefined)
    return { [whose]: value, [leaving.upTo]: command.lte(departure.at) };
  // Whoever has joined as somebody else since has it as that one; what stood there before went the first time.
  const { identityId } = departure;
  if (by === 'identity' && identityId !== null && (await residentOf(identityId))) return undefined;
  return { [whose]: value };
};
