import { residentAccount } from '../../../shared/points/account.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { sumOf, type Finding, type Round, type RoundItem, type Said } from '../../../shared/supervision/round.ts';
import type { Documents } from '../../database/collections.ts';
import { isTold, showEntry } from '../points/index.ts';

/** A round in a list. */
export const showRow = (round: Round) => {
  const { _id: roundId, month, status, announced, size, population } = round;
  return { roundId, month, status, announcedAt: announced.at, size, population, sum: sumOf(round) };
};

/** What is read of a round's sample: the transfers, who gave them, and whoever is named. */
export type OfItems = {
  readonly transfers: ReadonlyMap<string, Documents['transfers']>;
  readonly givers: ReadonlyMap<string, ResidentId>;
  readonly people: ReadonlyMap<string, ResidentDoc>;
};

/** @param isNamed - false for those who may not know who it was. */
export const showItem = (item: RoundItem, of: OfItems, isNamed: boolean) => {
  const transfer = of.transfers.get(item.transferId);
  if (!transfer || !isTold(transfer)) return [];
  const nameOf = (id: ResidentId): string | null => (isNamed ? (of.people.get(id)?.name ?? null) : null);
  const { fine, finding } = item;
  // What went over shows what it cost, as it did where it was set aside.
  const shown = transfer.phase === 'posted' ? ({ ...transfer, phase: 'reserved' } as const) : transfer;
  return [
    {
      transferId: item.transferId,
      deed: showEntry(shown),
      ...between(item, of, isNamed),
      fine: fine && { name: nameOf(fine.byId), at: fine.at },
      finding: finding && { ...showSaid(finding, nameOf), answer: showAnswer(finding, nameOf) },
    },
  ];
};

/** Between whom it went, and whether they are one household. */
const between = ({ transferId, owner }: RoundItem, { people, givers }: OfItems, isNamed: boolean) => {
  const giver = people.get(givers.get(transferId) ?? '');
  const receiver = [...people.values()].find(({ _id }) => residentAccount(_id) === owner);
  const nameOf = (one: ResidentDoc | undefined) => (isNamed && one ? one.name : null);
  return {
    giver: nameOf(giver),
    receiver: nameOf(receiver),
    isOneHousehold: giver !== undefined && giver.householdId === receiver?.householdId,
  };
};

type Named = (id: ResidentId) => string | null;
/** What somebody signed with their words. */
export const showSaid = ({ byId, at, words }: Said, nameOf: Named) => ({ name: nameOf(byId), at, words });

const showAnswer = ({ answer }: Finding, nameOf: Named) => {
  if (!answer) return null;
  if (answer.kind !== 'corrected') return { kind: answer.kind, ...showSaid(answer, nameOf) };
  return { kind: answer.kind, at: answer.at, name: nameOf(answer.byId), words: answer.proposed.words };
};
