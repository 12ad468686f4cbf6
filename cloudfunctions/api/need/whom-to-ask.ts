import { isChild, isGrownUp } from '../../../shared/community/age.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { Asking, Named } from '../../../shared/need/asking.ts';
import { findDocuments } from '../../platform/store.ts';

/** More than live in one flat. */
const PEOPLE_MAX = 50;

/** Whose yes is asked, before the moment it is asked. */
export type Ask = Pick<Asking, 'of' | 'by' | 'from'>;

const named = ({ _id, name }: Pick<ResidentDoc, '_id' | 'name'>): Named => ({ residentId: _id, name });

/** The grown-ups of a child's household who have an account. */
const guardiansOf = async ({ _id, householdId }: ResidentDoc, now: InstantMs): Promise<readonly Named[]> => {
  const people = await findDocuments('residents', { householdId, leftAt: null }, { limit: PEOPLE_MAX });
  return people
    .filter(({ _id: id, identityId, birthYear }) => id !== _id && identityId !== null && isGrownUp(birthYear, now))
    .map(named);
};

/** Whose yes a post for somebody waits for: that of a grown-up for a child, else their own. Nobody where none of them has an account. */
export const whomToAsk = async (
  home: ResidentDoc,
  by: Pick<ResidentDoc, '_id' | 'name'>,
  now: InstantMs,
): Promise<Ask> =>
  isChild(home.birthYear, now)
    ? { of: 'guardian', by: named(by), from: await guardiansOf(home, now) }
    : { of: 'self', by: named(by), from: home.identityId === null ? [] : [named(home)] };

/** Who they are; nobody where nobody is asked. */
export const idsOf = (ask: Ask | null): readonly ResidentId[] => ask?.from.map(({ residentId }) => residentId) ?? [];
