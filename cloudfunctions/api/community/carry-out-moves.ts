import { storedFlatWords } from '../../../shared/community/stored-flat-words.ts';
import type { HouseholdDoc } from '../../../shared/community/documents.ts';
import { endGrants } from '../../../shared/community/roster-grants.ts';
import { takeBackUntil } from '../../../shared/community/roster-guard.ts';
import type { RosterOpOf, Revision } from '../../../shared/community/roster-plan.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventDocument } from '../../platform/collections.ts';
import type { RosterImportDocument } from './roster-collections.ts';
import { withTransaction, type Transaction } from '../../platform/transaction.ts';
import { leaveCluster } from '../appointment/index.ts';
import { closeApplications, followMove, giveBack, holdAccount } from '../membership/index.ts';
import { followDoor, stopHelping } from '../need/index.ts';
import { rosterEvent } from './roster-event.ts';

/** Pieces that touch several documents and the accounts of people: each is one transaction, and is skipped if it is done. */
const once = (work: (transaction: Transaction, now: InstantMs) => Promise<boolean>): Promise<void> =>
  withTransaction(async (transaction, now) => ({ commit: await work(transaction, now), value: undefined }));

/** Marks a person as gone: roles and applications end, claims are free again, and the account is held for as long as the roster can be taken back. */
export const leave = (job: RosterImportDocument, { residentId }: RosterOpOf<'leave'>): Promise<void> =>
  once(async (transaction, now) => {
    const resident = await transaction.get('residents', residentId);
    if (!resident || resident.rosterRevision >= job.revision) return false;
    const { identityId } = resident;
    const by = { actorId: job.importedBy, actorName: job.importedByName, method: 'community.applyRoster' };
    if (identityId !== null) await stopHelping(transaction, resident, by, now);
    const why = { ...by, at: takeBackUntil(now), reason: '搬走了' };
    const ended = identityId === null ? resident : await holdAccount(transaction, { ...resident, identityId }, why);
    await transaction.replace('residents', {
      ...(await closeApplications(transaction, ended, by, now)),
      leftAt: job.checkedAt,
      roles: endGrants(resident.roles, job.checkedOn),
      rosterRevision: job.revision,
    });
    const { buildingId } = resident;
    const told = {
      subject: residentId,
      kind: 'community.left' as const,
      buildingId,
      from: storedFlatWords(resident),
      to: 'left',
    };
    await transaction.insert('events', [rosterEvent(job, told)]);
    return true;
  });

/** Somebody who had left is on the roster again, and is who they were where their account is still held. */
export const comeBack = (job: RosterImportDocument, { residentId, facts }: RosterOpOf<'return'>): Promise<void> =>
  once(async (transaction, now) => {
    const resident = await transaction.get('residents', residentId);
    if (!resident || resident.rosterRevision >= job.revision) return false;
    const back = { ...resident, ...facts, leftAt: null, rosterRevision: job.revision };
    await transaction.replace('residents', await giveBack(transaction, back, { byId: job.importedBy, now }));
    const told = {
      ...{ subject: residentId, kind: 'community.cameBack' as const, buildingId: facts.buildingId },
      ...{ from: 'left', to: storedFlatWords(facts) },
    };
    await transaction.insert('events', [rosterEvent(job, told)]);
    return true;
  });

/** Puts a person into another household. */
export const relocate = async (
  job: RosterImportDocument,
  { residentId, facts }: RosterOpOf<'relocate'>,
): Promise<void> => {
  await once(async (transaction) => {
    const resident = await transaction.get('residents', residentId);
    if (!resident || resident.rosterRevision >= job.revision) return false;
    await followMove(transaction, resident, facts);
    await transaction.replace('residents', { ...resident, ...facts, leftAt: null, rosterRevision: job.revision });
    const [from, to] = [storedFlatWords(resident), storedFlatWords(facts)];
    const told = { subject: residentId, kind: 'community.moved' as const, buildingId: facts.buildingId, from, to };
    await transaction.insert('events', [rosterEvent(job, told)]);
    return true;
  });
  await followDoor(residentId, facts);
};

/** Moves households with their people; a ring that swaps flats at one stroke, so that no flat ever holds two. */
export const rehome = async (
  job: RosterImportDocument,
  { households, people }: RosterOpOf<'rehome'>,
): Promise<void> => {
  await once(async (transaction) => {
    const left: HouseholdDoc[] = [];
    for (const { householdId, home } of households) {
      const household = await transaction.get('households', householdId);
      if (!household || household.rosterRevision >= job.revision) return false;
      await transaction.replace('households', { ...household, ...home, rosterRevision: job.revision });
      left.push(household);
    }
    for (const household of left) await leaveCluster({ transaction, today: job.checkedOn }, household);
    const events: EventDocument[] = [];
    for (const revision of people) events.push(await goAlong(job, transaction, revision));
    await transaction.insert('events', events);
    return true;
  });
  for (const { residentId, facts } of people) await followDoor(residentId, facts);
};

const goAlong = async (
  job: RosterImportDocument,
  transaction: Transaction,
  { residentId, facts }: Revision,
): Promise<EventDocument> => {
  const resident = await transaction.get('residents', residentId);
  if (!resident) throw new Error(`no resident ${residentId}`);
  await followMove(transaction, resident, facts);
  await transaction.replace('residents', { ...resident, ...facts, rosterRevision: job.revision });
  const [from, to] = [storedFlatWords(resident), storedFlatWords(facts)];
  const told = { subject: residentId, kind: 'community.moved' as const, buildingId: facts.buildingId, from, to };
  return rosterEvent(job, told);
};
