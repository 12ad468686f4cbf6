import { storedFlatWords } from '../../../shared/community/stored-flat-words.ts';
import { movedHome, type NewHome } from '../../../shared/community/moved-home.ts';
import { ROSTER_LIMITS } from '../../../shared/community/roster-limits.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, EventId, HouseholdId } from '../../../shared/kernel/ids.ts';
import type { Documents } from '../../database/collections.ts';
import type { EventDocument } from '../../platform/collections.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import { sideEvent } from '../../platform/side-event.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { followMove } from '../membership/index.ts';
import { followDoor } from '../need/index.ts';
import { nameOfHome } from './flat-at.ts';

/** Those who live in a household. Ask after the roster was taken: nobody comes or goes before the transaction commits. */
export const livingIn = (householdId: HouseholdId): Promise<readonly Documents['residents'][]> =>
  findDocuments('residents', { householdId, leftAt: null }, { limit: ROSTER_LIMITS.householdSizeMax });

/** Writes the door of everybody in a household on what they wait for, after they came to live there. */
export const followDoors = async (householdId: HouseholdId): Promise<void> => {
  for (const one of await livingIn(householdId)) await followDoor(one._id, one);
};

/** What a change of who lives where knows of itself. */
export type Change = {
  readonly transaction: Transaction;
  readonly now: InstantMs;
  readonly held: ResidentAct;
  /** What whoever is changed is stamped with. */
  readonly revision: number;
};

/** Puts people into a household and its flat, each with an event; their roles stay, and who waits to be one of them goes along. */
export const rehouse = async (
  { transaction, now, held, revision }: Change,
  people: readonly Pick<Documents['residents'], '_id'>[],
  next: NewHome,
): Promise<void> => {
  const events: EventDocument[] = [];
  for (const one of people) {
    const resident = await transaction.get('residents', one._id);
    if (!resident) throw new Error(`no resident ${one._id}`);
    const facts = movedHome(resident, next, now);
    await followMove(transaction, resident, facts);
    await transaction.replace('residents', { ...resident, ...facts, rosterRevision: revision });
    events.push(movedEvent(held, resident, next, now));
  }
  await transaction.insert('events', events);
};

/** As an import says it of one person: who has joined is counted anew where they lived and where they live. */
const movedEvent = (
  { eventId, method, resident: by }: ResidentAct,
  resident: Documents['residents'],
  next: NewHome,
  now: InstantMs,
): EventDocument =>
  sideEvent(
    `event_${digest('moved', eventId, resident._id)}` as EventId,
    {
      ...{ communityId: resident.communityId, buildingId: next.home.buildingId, subject: resident._id },
      ...{ kind: 'community.moved', reason: null, actorId: by._id, actorName: by.name },
      ...{ from: storedFlatWords(resident), to: nameOfHome(next) },
    },
    method,
    now,
  );

/** Keeps the totals of two buildings, which may be one, after people and households went from the first to the second. */
export const countRehoused = async (
  transaction: Transaction,
  [before, after]: readonly [BuildingId, BuildingId],
  { people, left, came }: { readonly people: number; readonly left: number; readonly came: number },
): Promise<void> => {
  if (before === after) {
    if (came !== left) await transaction.increase('buildings', after, { householdCount: came - left });
    return;
  }
  await transaction.increase('buildings', before, { householdCount: -left, residentCount: -people });
  await transaction.increase('buildings', after, { householdCount: came, residentCount: people });
};
