import type { Caller } from '../../scripts/world/caller.ts';
import { earnSome, type Vouchers } from '../../scripts/world/vouchers.ts';

/** Somebody with points, the digits on the card of their household, and one of that household who has no phone, for whom something waits. */
export type CardShown = {
  readonly residentId: string;
  readonly code: string;
  readonly atDoor: string;
  readonly home: { readonly buildingName: string; readonly unit: number; readonly flat: string };
};

/** The captain gives the household of the resident a card, by which the staff order something for one of them. */
export const showCard = async (
  as: (persona: string) => Caller,
  { goodsId }: Pick<Vouchers, 'goodsId'>,
  now: number,
): Promise<CardShown> => {
  const [resident, captain, staff] = [as('resident'), as('captain'), as('staff')];
  const me = await resident('membership.me', {});
  if (me.kind !== 'resident') throw new Error('the resident has no account');
  const { buildingId, buildingName, unit, flat, residentId } = me;
  const { householdId, people } = await captain('household.find', { buildingId, unit, flat });
  const { code } = await captain('household.issueCard', { householdId });
  const atDoor = people.find(({ hasAccount }) => !hasAccount)?.residentId;
  if (atDoor === undefined) throw new Error('everybody at home has an account');
  await earnSome(atDoor, staff, now);
  const { priceId } = await resident('redemption.quote', { goodsId, quantity: 1 });
  await staff('redemption.orderByCard', { residentId: atDoor, code, goodsId, quantity: 1, priceId });
  return { residentId, code, atDoor, home: { buildingName, unit, flat } };
};
