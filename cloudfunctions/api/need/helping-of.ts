import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import { lookedAt, mayHelp, needsToLookAt, type Taken } from '../../../shared/need/helping.ts';
import type { Need } from '../../../shared/need/need.ts';
import { helpingLimits } from '../../platform/helping-limits.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** What somebody took, in a document of their own: two claims of one person at once meet there. */
export const helpingIdOf = (residentId: ResidentId): string => `helping_${residentId.slice('resident_'.length)}`;

type Helper = Pick<ResidentDoc, '_id' | 'householdId'>;

/** What somebody took, as the transaction sees it; undefined where their account was taken from them meanwhile. */
export const takenIn = async (
  transaction: Transaction,
  helper: Helper,
  need: Need,
  now: InstantMs,
): Promise<readonly Taken[] | undefined> => {
  const { taken = [], isStopped = false } = (await transaction.get('helpings', helpingIdOf(helper._id))) ?? {};
  if (isStopped) return undefined;
  const needs = new Map<NeedId, Need | undefined>();
  for (const id of needsToLookAt(taken, need, helpingLimits, now)) needs.set(id, await transaction.get('needs', id));
  return lookedAt(taken, needs, helper._id);
};

/** The same before an act, for what a screen says. */
export const mayHelpNow = async (need: Need, helper: Helper, now: InstantMs) => {
  const taken = (await getDocument('helpings', helpingIdOf(helper._id)))?.taken ?? [];
  const ids = needsToLookAt(taken, need, helpingLimits, now);
  const found = ids.length === 0 ? [] : await findDocuments('needs', { _id: command.in(ids) }, { limit: ids.length });
  const byId = new Map<NeedId, Need>(found.map((one) => [one._id, one]));
  const looked = lookedAt(taken, new Map(ids.map((id) => [id, byId.get(id)])), helper._id);
  return mayHelp(looked, need, { residentId: helper._id, householdId: helper.householdId }, helpingLimits, now);
};
