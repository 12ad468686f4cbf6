import type { HouseholdDoc, ResidentDoc } from '../../../shared/community/documents.ts';
import type { Door } from '../../../shared/review/jielong/whose-line.ts';
import type { NicknameDocument } from './collections.ts';
import { byDoor } from './flats.ts';

type Read = {
  readonly households: readonly Pick<HouseholdDoc, '_id' | 'unit' | 'flat'>[];
  readonly residents: readonly Pick<ResidentDoc, '_id' | 'householdId' | 'name' | 'relation' | 'birthYear'>[];
  readonly nicknames: readonly Pick<NicknameDocument, '_id' | 'householdId' | 'residentId' | 'called'>[];
};

/** The flats of a building with their people, the head of each household first and children last, and the names they go by. */
export const doorsOf = ({ households, residents, nicknames }: Read): readonly Door[] => {
  const rank = ({ relation, birthYear }: Read['residents'][number]): number =>
    relation === '户主' ? -Infinity : (birthYear ?? 0);
  const people = [...residents].sort((one, other) => rank(one) - rank(other) || (one._id < other._id ? -1 : 1));
  return [...households].sort(byDoor).map(({ _id: householdId, unit, flat }) => ({
    ...{ householdId, unit, flat },
    people: people.filter((one) => one.householdId === householdId).map(({ _id, name }) => ({ residentId: _id, name })),
    nicknames: nicknames
      .filter((one) => one.householdId === householdId && one.called !== '')
      .map(({ _id, residentId, called }) => ({ nicknameId: _id, residentId, called })),
  }));
};
