import type { Caller } from '../../scripts/world/caller.ts';

/** Somebody with points, and the digits on the card of their household. */
export type CardShown = { readonly residentId: string; readonly code: string };

/** The captain gives the household of the resident a card. */
export const showCard = async (as: (persona: string) => Caller): Promise<CardShown> => {
  const me = await as('resident')('membership.me', {});
  if (me.kind !== 'resident') throw new Error('the resident has no account');
  const { buildingId, unit, flat, residentId } = me;
  const captain = as('captain');
  const { householdId } = await captain('household.find', { buildingId, unit, flat });
  const { code } = await captain('household.issueCard', { householdId });
  return { residentId, code };
};
