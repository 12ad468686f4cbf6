import { flatWords } from './check-together.ts';
import type { CurrentRoster } from './current-roster.ts';
import type { ResidentDoc, ResidentFacts } from './documents.ts';
import type { ReconciledRoster } from './reconcile.ts';
import { factsIn, factsOf, sameFacts, sameFlat, type RosterContext } from './roster-facts.ts';
import { residentIdOf } from './roster-ids.ts';
import type { Revision } from './roster-plan.ts';

/** What an import does to one person of a good row. */
export type PersonChange = Revision & {
  readonly kind: 'added' | 'changed' | 'moved' | 'same';
  /** Undefined for somebody who was never here. */
  readonly stored: ResidentDoc | undefined;
};

/** Compares each good row with what is stored of that person. Somebody who had left and is in the file again counts as added. */
export const diffPeople = (
  context: RosterContext,
  current: CurrentRoster,
  { rows }: Pick<ReconciledRoster, 'rows'>,
): readonly PersonChange[] => {
  const byNumber = new Map(current.residents.map((resident) => [resident.number, resident]));
  return rows.map((row) => {
    const stored = byNumber.get(row.number);
    const facts = factsOf(context, row, stored);
    return { kind: kindOf(stored, facts), stored, facts, residentId: residentIdOf(context.community._id, row.number) };
  });
};

const kindOf = (stored: ResidentDoc | undefined, facts: ResidentFacts): PersonChange['kind'] => {
  if (stored?.leftAt !== null) return 'added';
  if (!sameFlat(stored, facts)) return 'moved';
  return sameFacts(stored, facts) ? 'same' : 'changed';
};

/** People who stay in a building that has another grid now: their own rows do not say so. */
export const regridded = (stayers: readonly ResidentDoc[], people: readonly PersonChange[]): readonly Revision[] => {
  const gridOf = new Map(people.map(({ facts }) => [facts.buildingId, facts]));
  return stayers.flatMap((stayer) => {
    const neighbour = gridOf.get(stayer.buildingId);
    if (!neighbour || neighbour.gridId === stayer.gridId) return [];
    const { gridId, gridName } = neighbour;
    return [{ residentId: stayer._id, facts: { ...factsIn(stayer), gridId, gridName } }];
  });
};

/** Where a stored person lives, in words. */
export const storedFlatWords = ({ buildingName, unit, flat }: ResidentFacts): string =>
  flatWords({ building: buildingName, unit, flat });
