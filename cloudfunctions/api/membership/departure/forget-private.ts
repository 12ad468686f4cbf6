import type { DepartureDocument } from '../collections.ts';
import type { CollectionName } from '../../../database/collections.ts';
import { residentOf } from '../../../platform/identity.ts';
import { patiently } from '../../../platform/patience.ts';
import { inboxMarkIdOf } from '../../../platform/inbox-mark-id.ts';
import { phoneIdOf } from '../../../platform/phones.ts';
import { collection, command } from '../../../platform/sdk.ts';
import { defined, type Query } from '../../../platform/store.ts';
import type { Progress } from './forget.ts';

/** Their number, who read it, whose they read, what they let Linli use, what they wanted to be told of, and what they were told. */
export const forgetPrivate = async ({ residentId, identityId, at }: DepartureDocument): Promise<Progress> => {
  await removeAll('phones', { _id: phoneIdOf(residentId) });
  await removeAll('phoneReads', { ownerId: residentId });
  await removeAll('phoneReads', { readerId: residentId });
  // What the same phone answered since, as a stranger's, stands.
  if (identityId !== null) await removeAll('consents', { identityId, at: command.lte(at) });
  // Who has joined as somebody else since wants them as that one; what stood there before went the first time.
  if (identityId !== null && !(await residentOf(identityId))) await removeAll('subscriptions', { identityId });
  await removeAll('outbox', { residentId });
  await removeAll('inboxMarks', { _id: inboxMarkIdOf(residentId) });
  await patiently(() =>
    collection('events')
      .where({ told: residentId })
      .update({ data: { told: command.pull(residentId) } }),
  );
  return { isOver: true };
};

const removeAll = async (name: CollectionName, query: Query): Promise<void> => {
  await patiently(() => collection(name).where(defined(query)).remove());
};
