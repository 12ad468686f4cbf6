/**
 * Methods that the function `bulk` answers: they read or write whole files, have pictures drawn, or go through much at once. All others are
 * answered by `api`, which stays quick to start without the libraries of these. The phone reads this list too.
 */
export const BULK_METHODS = [
  'code.make',
  'community.applyRoster',
  'community.checkRoster',
  'community.rosterSheet',
  'community.takeBackRoster',
  'earning.monthSheet',
  'insight.sheet',
  'membership.export',
  'membership.exportSheet',
  'merchant.sheet',
  'review.moveAll',
  'review.sheet',
  'vote.checkAll',
  'vote.makeAll',
  'vote.sheet',
  'vote.withdrawAll',
] as const;
/** A method that `bulk` answers. */
export type BulkMethod = (typeof BULK_METHODS)[number];

/** The cloud function that answers a method; `api` for a name that is none, which it refuses. */
export const functionOf = (method: string): 'api' | 'bulk' =>
  (BULK_METHODS as readonly string[]).includes(method) ? 'bulk' : 'api';
