import { FOUNDER_NUMBER } from '../../shared/community/founder.ts';
import type { World } from '../world/world.ts';

const flatOf = (home: { buildingId: string; unit: number; flat: string }) =>
  `${home.buildingId} ${String(home.unit)} ${home.flat}`;

/**
 * What must be true of the stored tree whenever no import is under way, as a list of what is not: kept totals are the
 * counts of what is stored, a flat has one household, people live where their household does, an account is one person.
 */
export const untruths = async (world: World): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const expect = (isTrue: boolean, what: string) => (isTrue ? undefined : wrong.push(what));
  const households = (await world.db.all('households')).filter(({ leftAt }) => leftAt === null);
  const everybody = (await world.db.all('residents')).filter(({ number }) => number !== FOUNDER_NUMBER);
  const people = everybody.filter(({ leftAt }) => leftAt === null);
  const bound = people.filter(({ identityId }) => identityId !== null);

  expect(new Set(households.map(flatOf)).size === households.length, 'two households in one flat');
  expect(new Set(bound.map(({ identityId }) => identityId)).size === bound.length, 'one account, two people');
  expect(
    everybody.every(({ leftAt, identityId }) => leftAt === null || identityId === null),
    'somebody who left has an account',
  );
  const homeOf = new Map(households.map((household) => [household._id, household]));
  for (const one of people) {
    const home = homeOf.get(one.householdId);
    expect(
      home !== undefined && flatOf(home) === flatOf(one) && home.gridId === one.gridId,
      `${one.number} lives apart`,
    );
  }
  for (const building of await world.db.all('buildings')) {
    const at = ({ buildingId }: { buildingId: string }) => buildingId === building._id;
    const counted = [households.filter(at).length, people.filter(at).length];
    const kept = [building.householdCount, building.residentCount];
    expect(String(kept) === String(counted), `${building.name} keeps ${String(kept)} for ${String(counted)}`);
  }
  return wrong;
};

/** Who lives where, with which roles today, as text: two trees are the same if these are. */
export const whoLivesWhere = async (world: World): Promise<readonly string[]> =>
  (await world.db.all('residents'))
    .filter(({ leftAt, number }) => leftAt === null && number !== FOUNDER_NUMBER)
    .map(
      ({ number, name, householdId, buildingName, unit, flat, gridName, isAway, roles, identityId }) =>
        `${number} ${name} ${householdId} ${gridName}${buildingName}${String(unit)}-${flat} ${String(isAway)} ` +
        `${roles.map(({ role, scopeId, to }) => (to === null ? `${role}@${scopeId}` : '')).join('')} ${String(identityId)}`,
    );
