import {
  buildingIdOf,
  directoryIdOf,
  gridIdOf,
  householdIdOf,
  residentIdOf,
} from '../../shared/community/roster-ids.ts';
import type { CommunityId } from '../../shared/kernel/ids.ts';
import { NEW_ACCOUNT, type AccountState } from '../../shared/points/account.ts';
import { applyTransfer } from '../../shared/points/chain.ts';
import type { Documents } from '../../cloudfunctions/database/collections.ts';
import type { Reader } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { liveAWeek } from './live.ts';
import { Grower } from './multiply.ts';

const world = useWorld();
const COPY = 'community_testc002' as CommunityId;

beforeAll(async () => {
  await liveAWeek(world());
  const grower = await Grower.of(world());
  await grower.growTo(3);
});

/** What is stored of one community. */
const storedOf = (communityId: CommunityId): Reader => {
  const { db } = world();
  return {
    ...db,
    all: async (name) => {
      const own = (await db.all(name)).filter((one) => (one as { communityId?: string }).communityId === communityId);
      return name === 'transfers' || name === 'accounts' ? chained(await db.all('transfers'), own) : own;
    },
  };
};

type Transfers = readonly Documents['transfers'][];
/** Rows with the hashes that a ledger would give them: a copy has ids of its own, and the hashes of its original. */
const chained = <T>(transfers: Transfers, rows: readonly T[]): T[] => {
  const heads = new Map<string, AccountState>();
  const hashes = new Map<string, string>();
  for (const row of [...transfers].sort((a, b) => (a.order < b.order ? -1 : 1))) {
    const { owner, order, balanceAfter, reservedAfter, hash, schema, createdAt, ...transfer } = row;
    const applied = applyTransfer(heads.get(owner) ?? NEW_ACCOUNT, transfer);
    if (!applied)
      throw new Error(`${row._id} of ${[order, balanceAfter, reservedAfter, hash, schema, createdAt].join()}`);
    heads.set(owner, applied.state);
    hashes.set(row._id, applied.entry.hash);
  }
  return rows.map((row) => {
    const { _id } = row as { _id: string };
    const [hash, head] = [hashes.get(_id), heads.get(_id)?.head];
    return { ...row, ...(hash === undefined ? {} : { hash }), ...(head === undefined ? {} : { head }) };
  });
};

test('a copied community is as sound as the original', async () => {
  const db = storedOf(COPY);
  expect((await db.all('needs')).length).toBe(56);
  await expectSound({ db });
});

test('a copied roster has the ids that an import would give it', async () => {
  const db = storedOf(COPY);
  const residents = (await db.all('residents')).filter(({ number }) => number !== '');
  const households = await db.all('households');
  const buildings = await db.all('buildings');
  expect([residents.length, households.length, buildings.length]).toEqual([72, 18, 3]);
  expect(residents.map(({ _id }) => _id)).toEqual(residents.map(({ number }) => residentIdOf(COPY, number)));
  expect(residents.map(({ gridId }) => gridId)).toEqual(residents.map(({ gridName }) => gridIdOf(COPY, gridName)));
  expect(households.map(({ _id }) => _id)).toEqual(households.map(({ number }) => householdIdOf(COPY, number)));
  expect(buildings.map(({ _id }) => _id)).toEqual(buildings.map(({ name }) => buildingIdOf(COPY, name)));
  expect((await db.all('directories')).map(({ _id }) => _id)).toEqual([directoryIdOf(COPY)]);
});

test('what happened again in the first community has a history of its own', async () => {
  const db = storedOf('community_test' as CommunityId);
  const needs = await db.all('needs');
  const subjects = (await db.all('events')).map(({ subject }) => subject);
  expect(needs.length).toBe(3 * 56);
  expect(needs.filter(({ _id }) => !subjects.includes(_id))).toEqual([]);
});
