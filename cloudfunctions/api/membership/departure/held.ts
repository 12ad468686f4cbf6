import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { ResidentId } from '../../../../shared/kernel/ids.ts';
import type { DepartureDocument } from '../collections.ts';
import { patiently } from '../../../platform/patience.ts';
import { collection } from '../../../platform/sdk.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { departureIdOf } from './end-account.ts';

/** The departure of somebody who was removed, while that may still be undone; undefined where nothing of theirs is held. */
export const heldDeparture = async (
  transaction: Transaction,
  residentId: ResidentId,
): Promise<DepartureDocument | undefined> => {
  const departure = await transaction.get('departures', departureIdOf(residentId));
  return departure?.status === 'held' || departure?.status === 'appealed' ? departure : undefined;
};

/** The removal stays: what is held is carried on from now. */
export const letGo = (transaction: Transaction, departure: DepartureDocument, now: InstantMs): Promise<void> =>
  transaction.replace('departures', { ...departure, status: 'leaving', at: now });

/** The removal is undone: nothing is carried on, and nobody else waits for the end of it. */
export const callBack = (transaction: Transaction, departure: DepartureDocument): Promise<void> =>
  transaction.remove('departures', departure._id);

/** The time to appeal is over, unless somebody was faster. */
export const letGoAfter = async ({ _id, at }: DepartureDocument, now: InstantMs): Promise<void> => {
  await patiently(() =>
    collection('departures')
      .where({ _id, at, status: 'held' })
      .update({ data: { status: 'leaving', at: now } }),
  );
};
