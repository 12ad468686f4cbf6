import type { CurrentRoster } from './current-roster.ts';
import type { ResidentDoc, ResidentFacts } from './documents.ts';
import type { ReconciledRoster } from './reconcile.ts';
import { factsIn, factsOf, sameFacts, sameFlat, type RosterContext } from './roster-facts.ts';
import type { Revision } from './roster-plan.ts';

/** What an import does to one person of a good row. */
export type PersonChange = Revision & {
  /** The first that is true: new, another name, another flat, another number (of the person or of the household), anything else. */
  readonly kind: 'added' | 'renamed' | 'moved' | 'renumbered' | 'changed' | 'same';
  /** Of the file, as a spreadsheet counts. */
  readonly line: number;
  /** Undefined for somebody who was never here. */
  readonly stored: ResidentDoc | undefined;
};

/** Compares each good row with what is stored of that person. Somebody who had left and is in the file again counts as added. */
export const diffPeople = (
  context: RosterContext,
  current: CurrentRoster,
  { rows }: Pick<ReconciledRoster, 'rows'>,
): readonly PersonChange[] => {
  const numberOf = new Map(current.households.map(({ _id, number }) => [_id, number]));
  return rows.map((row) => {
    const { stored, residentId, line } = row;
    const facts = factsOf(context, row);
    const isRenumbered =
      stored !== undefined &&
      (stored.number !== row.number ||
        (stored.householdId === row.householdId && numberOf.get(row.householdId) !== row.household));
    return { kind: kindOf(stored, facts, isRenumbered), stored, facts, residentId, line };
  });
};

/** How a person is changed by what is to be stored of them. */
export const kindOf = (
  stored: ResidentDoc | undefined,
  facts: ResidentFacts,
  isRenumbered: boolean,
): PersonChange['kind'] => {
  if (stored?.leftAt !== null) return 'added';
  if (stored.name !== facts.name) return 'renamed';
  if (!sameFlat(stored, facts)) return 'moved';
  if (isRenumbered) return 'renumbered';
  return sameFacts(stored, facts) ? 'same' : 'changed';
};

/** People who stay in a building that has another grid or another name now: their own rows do not say so. */
export const regridded = (stayers: readonly ResidentDoc[], people: readonly PersonChange[]): readonly Revision[] => {
  const gridOf = new Map(people.map(({ facts }) => [facts.buildingId, facts]));
  return stayers.flatMap((stayer) => {
    const neighbour = gridOf.get(stayer.buildingId);
    if (!neighbour) return [];
    const { gridId, gridName, buildingName } = neighbour;
    const isSame = stayer.gridId === gridId && stayer.gridName === gridName && stayer.buildingName === buildingName;
    return isSame ? [] : [{ residentId: stayer._id, facts: { ...factsIn(stayer), gridId, gridName, buildingName } }];
  });
};
