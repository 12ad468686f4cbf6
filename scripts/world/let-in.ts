import type { ReferencePerson } from '../../tests/fixtures/reference-roster.ts';
import type { Caller } from './caller.ts';

/**
 * Somebody of the synthetic roster says who they are, and is let in. They say at once what tells them apart where two of a household have one
 * name: of anybody else it is not asked.
 */
export const letIn = async (
  call: Caller,
  founder: Caller,
  buildings: ReadonlyMap<string, string>,
  { building, unit, flat, name, birthYear, relation }: ReferencePerson,
): Promise<void> => {
  const { membershipId } = await call('membership.apply', {
    ...{ buildingId: buildings.get(building) ?? '', unit, flat, name },
    ...{ birthYear, isHead: relation === '户主' },
  });
  await founder('membership.approve', { membershipId });
};
