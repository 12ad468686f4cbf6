import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { Round } from '../../../shared/supervision/round.ts';
import type { Documents } from '../../database/collections.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { OfItems } from './project.ts';

/** Five people an item at most. */
const PEOPLE_MAX = 300;
const ITEMS_MAX = 50;

/** Reads what a round's sample is about, in three questions whatever its size. */
export const readItems = async (round: Round): Promise<OfItems> => {
  const ids = round.items.map(({ transferId }) => transferId);
  const found = await byIds('transfers', ids, ITEMS_MAX);
  const givers = await giversOf(found);
  const named = [...givers.values(), ...signersOf(round), ...ownersOf(round)];
  const people: readonly ResidentDoc[] = await byIds('residents', [...new Set(named)], PEOPLE_MAX);
  return {
    transfers: new Map(found.map((one) => [one._id, one])),
    givers,
    people: new Map(people.map((one) => [one._id, one])),
  };
};

const byIds = async <N extends 'transfers' | 'residents' | 'needs'>(
  name: N,
  ids: readonly string[],
  limit: number,
): Promise<readonly Documents[N][]> =>
  ids.length === 0 ? [] : findDocuments(name, { _id: command.in(ids) }, { limit });

/** By whose word points were given: of help, whoever nodded. */
const giversOf = async (transfers: readonly Documents['transfers'][]): Promise<ReadonlyMap<string, ResidentId>> => {
  const rewards = transfers.flatMap((one) => (one.code === 'need-reward' ? [one] : []));
  const needs = await byIds('needs', [...new Set(rewards.map(({ needId }) => needId))], ITEMS_MAX);
  const asked = new Map(needs.map((need) => [need._id, need.requesterId]));
  return new Map(
    rewards.flatMap(({ _id, needId }) => {
      const giver = asked.get(needId);
      return giver ? [[_id, giver] as const] : [];
    }),
  );
};

const signersOf = (round: Round): readonly ResidentId[] => [
  round.announced.byId,
  ...(round.status === 'closed' ? [round.closed.byId] : []),
  ...round.items.flatMap(({ fine, finding }) => [fine, finding, finding?.answer].flatMap((one) => one?.byId ?? [])),
];

const ownersOf = ({ items }: Round): readonly ResidentId[] =>
  items.flatMap(({ owner }) => (owner.startsWith('resident:') ? [owner.slice('resident:'.length) as ResidentId] : []));
