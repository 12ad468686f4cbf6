import type { CommunityId, OfficeId } from '../../shared/kernel/ids.ts';
import { merchantAccount, residentAccount, shopAccount } from '../../shared/points/account.ts';
import { heldBy } from '../../shared/points/ledger.ts';
import { COMMUNITY, type Resident, type World } from '../world/world.ts';

/** The points and goods of a world that go from hand to hand with vouchers. */
export const countsOf = (world: () => World) => ({
  /** The points that somebody may spend. */
  balanceOf: async ({ residentId }: Resident) =>
    (await world().db.one('accounts', residentAccount(residentId)))?.balance ?? 0,
  /** The points that were paid to the shop. */
  shopHolds: async () => heldBy(await world().db.all('transfers'), shopAccount(COMMUNITY.id as CommunityId)),
  /** The points that a merchant handed things out for. */
  dueOf: async ({ officeId }: { readonly officeId: OfficeId }) =>
    (await world().db.one('accounts', merchantAccount(officeId)))?.balance ?? 0,
  /** How many there are of some goods, how many of them are promised, and how many can be had. */
  numbersOf: async (goodsId: string) => {
    const { items } = await (await world().join('staff')).must('shop.shelf', {});
    const stock = items.find((one) => one.goodsId === goodsId)?.stock;
    return stock && [stock.onHand, stock.reserved, stock.free];
  },
});

/** What somebody was told of one voucher, the newest first. */
export const toldOf = async (who: Resident, subject: string) =>
  (await who.must('inbox.list', {})).items
    .filter((item) => item.subject === subject)
    .map(({ kind, what }) => [kind, what]);
