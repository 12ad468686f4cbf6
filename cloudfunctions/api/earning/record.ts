import { deedWakesAt, type Deed } from '../../../shared/earning/deed.ts';
import type { HoursDay } from '../../../shared/earning/hours.ts';
import { orderKey } from '../../platform/paging.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { DeedDocument, HoursDocument } from './deed-collections.ts';

/** A deed as it is stored. */
export const deedDocument = (deed: Deed): DeedDocument => ({
  ...deed,
  schema: 1,
  wakeAt: deedWakesAt(deed),
  // What somebody gave by hand is looked at by those who may give.
  place: deed.given ? [deed.communityId] : [deed.communityId, deed.buildingId],
  people: [...new Set([...deed.declaredBy, ...(deed.doerId === null ? [] : [deed.doerId])])],
  order: orderKey(deed.createdAt, deed._id),
});
/** The only way a deed is written. */
export const saveDeed = (transaction: Transaction, deed: Deed): Promise<void> =>
  transaction.replace('deeds', deedDocument(deed));

/** A day of hours as it is stored. */
export const hoursDocument = (day: HoursDay): HoursDocument => ({
  ...day,
  schema: 1,
  place: [day.communityId, day.buildingId],
  order: orderKey(day.createdAt, day._id),
});
/** The only way a day of hours is written. */
export const saveHours = (transaction: Transaction, day: HoursDay): Promise<void> =>
  transaction.replace('earningHours', hoursDocument(day));
