import { storedFlatWords } from '../../../shared/community/diff-people.ts';
import { flatWords } from '../../../shared/community/check-together.ts';
import { movedHome, type NewHome } from '../../../shared/community/moved-home.ts';
import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import { ROSTER_LIMITS } from '../../../shared/community/roster-limits.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { CommunityId, EventId, HouseholdId } from '../../../shared/kernel/ids.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import type { ApiContract } from '../../../shared/contract.ts';
import type { Documents } from '../../database/collections.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import { checkText } from '../../platform/moderation.ts';
import { findDocuments, findFirst } from '../../platform/store.ts';
import { takeRoster } from '../../platform/take-roster.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { followMove } from '../membership/index.ts';
import { sideEvent } from '../../platform/side-event.ts';

type Asked = Input<ApiContract, 'community.moveHousehold'>;
type Refusal = 'FORBIDDEN' | 'HOUSEHOLD_NOT_FOUND' | 'IMPORT_RUNNING' | 'FLAT_NOT_FOUND' | 'FLAT_TAKEN';
type Moved = { readonly householdId: HouseholdId; readonly people: number };

export const moveHousehold: ApiHandlers['community.moveHousehold'] = async ({ householdId, reason, ...to }, ctx) => {
  const verdict = await checkText(ctx.openid, reason);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand<Moved, Refusal, ResidentAct>(ctx, async (transaction, now, held) => {
    const { communityId } = held.resident;
    if (!held.reaches({ communityId })) return fail('FORBIDDEN');
    const household = await transaction.get('households', householdId);
    if (household?.communityId !== communityId || household.leftAt !== null) return fail('HOUSEHOLD_NOT_FOUND');
    const revision = await takeRoster(transaction, communityId);
    if (!revision.ok) return revision;
    const next = await homeAt(transaction, communityId, to);
    if (!next) return fail('FLAT_NOT_FOUND');
    // Read after the roster was taken: nobody else moves in before this commits.
    const { buildingId, unit, flat } = next.home;
    if (await findFirst('households', { buildingId, unit, flat, leftAt: null })) return fail('FLAT_TAKEN');
    const move = { transaction, now, held, next, revision: revision.value };
    const people = await movePeople(move, household);
    await transaction.replace('households', { ...household, ...next.home, rosterRevision: revision.value });
    await countMove(transaction, household, next, people);
    return ok({
      value: { householdId, people },
      happened: {
        ...{ subject: householdId, kind: 'community.householdMoved' as const, communityId, buildingId },
        ...{ actorId: held.resident._id, actorName: held.resident.name, reason, isReasonPublic: verdict === 'clear' },
        ...{ from: `${String(household.unit)}-${household.flat}`, to: nameOf(next) },
      },
    });
  });
};

/** A flat of a unit that the tree has; undefined for any other. */
const homeAt = async (
  transaction: Transaction,
  communityId: CommunityId,
  { buildingId, unit, flat }: Pick<Asked, 'buildingId' | 'unit' | 'flat'>,
): Promise<NewHome | undefined> => {
  const building = await transaction.get('buildings', buildingId);
  const directory = await transaction.get('directories', directoryIdOf(communityId));
  const inTree = directory?.grids.flatMap(({ buildings }) => buildings).find((one) => one.buildingId === buildingId);
  if (building?.communityId !== communityId || !inTree?.units.includes(unit)) return undefined;
  const { _id, gridId, gridName, name } = building;
  return { home: { gridId, buildingId: _id, unit, flat }, buildingName: name, gridName };
};

const nameOf = ({ home, buildingName }: NewHome): string => flatWords({ ...home, building: buildingName });

type Move = {
  readonly transaction: Transaction;
  readonly now: InstantMs;
  readonly held: ResidentAct;
  readonly next: NewHome;
  readonly revision: number;
};

const movePeople = async (
  { transaction, now, held, next, revision }: Move,
  { _id }: Documents['households'],
): Promise<number> => {
  const found = await findDocuments(
    'residents',
    { householdId: _id, leftAt: null },
    { limit: ROSTER_LIMITS.householdSizeMax },
  );
  const events: EventDocument[] = [];
  for (const one of found) {
    const resident = await transaction.get('residents', one._id);
    if (!resident) throw new Error(`no resident ${one._id}`);
    const facts = movedHome(resident, next, now);
    await followMove(transaction, resident, facts);
    await transaction.replace('residents', { ...resident, ...facts, rosterRevision: revision });
    events.push(movedEvent(held, resident, next, now));
  }
  await transaction.insert('events', events);
  return found.length;
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
      ...{ from: storedFlatWords(resident), to: nameOf(next) },
    },
    method,
    now,
  );

const countMove = async (
  transaction: Transaction,
  { buildingId: before }: Documents['households'],
  { home: { buildingId } }: NewHome,
  people: number,
): Promise<void> => {
  if (before === buildingId) return;
  await transaction.increase('buildings', before, { householdCount: -1, residentCount: -people });
  await transaction.increase('buildings', buildingId, { householdCount: 1, residentCount: people });
};
