import type { BuildingId, CommunityId } from '../../../shared/kernel/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { rollKeysOf } from '../../../shared/vote/door-keys.ts';
import { ofAge } from '../../../shared/vote/of-age.ts';
import type { Voter } from '../../../shared/vote/casting.ts';
import type { VoteFacts, VoteIn } from '../../../shared/vote/vote.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { doorOf, voterIdOf } from './ids.ts';

/** Lines that are written at once, in one transaction. */
const LINES_AT_ONCE = 100;
const BUILDINGS_MAX = 1000;

/** The next lines of a roll. `after` is the last unit that was looked at; null = there are no more. */
export type RollPage = { readonly lines: readonly Voter[]; readonly after: string | null };

/** Those who live in the place now, after the last one looked at: households with somebody, or residents who may be grown up when it opens. */
export const nextLines = async (vote: VoteIn<'freezing'>, now: InstantMs): Promise<RollPage> => {
  const { communityId, unit, rollAfter } = vote;
  const where = {
    ...placesOf(vote),
    leftAt: null,
    _id: command.gt(rollAfter),
  };
  const options = { orderBy: [['_id', 'asc']], limit: LINES_AT_ONCE } as const;
  const found = await readTogether(communityId, {
    buildings: part('buildings', { communityId }, { limit: BUILDINGS_MAX, fields: ['name'] }),
    units:
      unit === 'household'
        ? part('households', where, { ...options, orderBy: [['_id', 'asc']] })
        : part('residents', where, { ...options, orderBy: [['_id', 'asc']] }),
  });
  const names = new Map<string, string>(found.buildings.map(({ _id, name }) => [_id, name]));
  const units: readonly Unit[] = found.units;
  return {
    lines: units
      .filter((one) => mayVote(one, vote))
      .map((one) => lineOf(vote, one, names.get(one.buildingId) ?? '', now)),
    after: units.length < LINES_AT_ONCE ? null : (units.at(-1)?._id ?? null),
  };
};

const placesOf = ({ communityId, buildingId, grid }: VoteFacts) => {
  if (grid) return { buildingId: command.in([...grid.buildingIds]) };
  return buildingId === null ? { communityId } : { buildingId };
};

type Unit = {
  readonly _id: string;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly unit: number;
  readonly flat: string;
  readonly birthYear?: number | null;
};

/** Whoever may be 18 is on the roll, and is asked when they cast. */
export const mayVote = ({ birthYear }: Unit, { opensAt }: Pick<VoteFacts, 'opensAt'>): boolean =>
  birthYear === undefined || ofAge(birthYear, opensAt) !== 'no';

/** The line of a unit on the roll of a vote. */
export const lineOf = (
  { _id: voteId, communityId }: VoteFacts,
  { _id: unitId, buildingId, unit, flat }: Unit,
  building: string,
  createdAt: InstantMs,
): Voter => {
  const door = doorOf(building, { unit, flat });
  return {
    ...{ _id: voterIdOf(voteId, unitId), communityId, buildingId, voteId, unitId, createdAt },
    ...{ door, ...rollKeysOf(door, unitId), cast: null },
  };
};
