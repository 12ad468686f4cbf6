/** That something stays when somebody leaves, and why. */
export const stays = (why: string) => ({ how: 'stays', why }) as const;
export const BY_EVENT = { not: 'the event of it is' } as const;
const ACCOUNTABLE = stays(
  'whoever answers for points stays accountable by the number of their row, and the name signed then',
);
/** The part of somebody who signed. */
export const signed = <const W extends string, const F extends string>(whose: W, fields: readonly F[]) =>
  ({ whose, by: 'resident', fields, kept: 'record', exported: BY_EVENT, leaving: ACCOUNTABLE }) as const;
