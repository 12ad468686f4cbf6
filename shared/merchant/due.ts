import type { InstantMs } from '../kernel/brand.ts';
import type { GoodsId, OfficeId, TransferId } from '../kernel/ids.ts';
import { merchantAccount, shopAccount } from '../points/account.ts';
import { correctionOf } from '../points/spend.ts';
import type { MerchantDue, Movement, Transfer } from '../points/transfer.ts';
import type { Redemption } from '../redemption/redemption.ts';

type Given = Pick<Redemption, '_id' | 'communityId' | 'goodsId' | 'goods' | 'quantity' | 'cost'>;

/** What a merchant is owed for something it handed out: the second of two transfers, out of the shop that took the points in. */
export const dueFor = (given: Given, officeId: OfficeId, at: InstantMs): Movement & MerchantDue => ({
  ...{ _id: `transfer_${given._id}-due` as TransferId, communityId: given.communityId },
  ...{ debit: shopAccount(given.communityId), credit: merchantAccount(officeId), amount: given.cost },
  ...({ code: 'merchant-due', phase: 'moved' } as const),
  ...{ redemptionId: given._id, goodsId: given.goodsId, quantity: given.quantity },
  ...{ goodsName: given.goods.name, unit: given.goods.unit, picture: given.goods.picture, at },
});

/** It came back: the merchant is owed nothing for it. */
export const dueTakenBack = (given: Given, officeId: OfficeId, what: string, now: InstantMs): Transfer =>
  correctionOf(dueFor(given, officeId, now), what, now);

/** What a merchant handed out of one thing at one price. */
export type DueLine = {
  readonly goodsId: GoodsId;
  readonly name: string;
  readonly unit: string;
  readonly picture: MerchantDue['picture'];
  /** Points of one piece. */
  readonly each: number;
  readonly pieces: number;
  readonly vouchers: number;
  readonly points: number;
};
/** Vouchers, and the points of them together. */
export type DueSum = { readonly vouchers: number; readonly points: number };
/** What a merchant is owed, and what came back and is in no line. */
export type Dues = DueSum & { readonly lines: readonly DueLine[]; readonly cameBack: DueSum };

type OneDue = Movement & MerchantDue;
/** True of what a merchant is owed, among its entries. */
export const isDue = <T extends Transfer>(transfer: T): transfer is T & OneDue => transfer.code === 'merchant-due';

/**
 * What the entries of a merchant's account come to. A due that was corrected counts as come back, whenever that was.
 *
 * @param entries - dues, and the corrections of any of them; others are passed over. @returns lines with the most points first.
 */
export const duesOf = (entries: readonly Transfer[]): Dues => {
  const dues = entries.filter(isDue);
  const hasComeBack = comeBackIn(entries);
  const stands = dues.filter(({ _id }) => !hasComeBack(_id));
  const lines = new Map<string, DueLine>();
  for (const due of stands) {
    const { goodsId, goodsName: name, unit, picture, quantity, amount } = due;
    const each = amount / quantity;
    const key = `${goodsId} ${String(each)}`;
    const before = lines.get(key) ?? { goodsId, name, unit, picture, each, pieces: 0, vouchers: 0, points: 0 };
    lines.set(key, {
      ...before,
      pieces: before.pieces + quantity,
      vouchers: before.vouchers + 1,
      points: before.points + amount,
    });
  }
  return {
    ...sumOf(stands),
    lines: [...lines.values()].sort((a, b) => b.points - a.points || (a.goodsId < b.goodsId ? -1 : 1)),
    cameBack: sumOf(dues.filter(({ _id }) => hasComeBack(_id))),
  };
};

/** Whether a due came back, by these entries. A correction that was itself corrected took nothing back. */
export const comeBackIn = (entries: readonly Transfer[]): ((id: TransferId) => boolean) => {
  const by = new Map(entries.flatMap((one) => (one.code === 'correction' ? [[one.corrects, one._id] as const] : [])));
  const isCorrected = (id: TransferId): boolean => {
    const correction = by.get(id);
    return correction !== undefined && !isCorrected(correction);
  };
  return isCorrected;
};

const sumOf = (dues: readonly OneDue[]): DueSum =>
  together(dues.map(({ amount }) => ({ vouchers: 1, points: amount })));

/** Several sums as one. */
export const together = (sums: readonly DueSum[]): DueSum => ({
  vouchers: sums.reduce((sum, { vouchers }) => sum + vouchers, 0),
  points: sums.reduce((sum, { points }) => sum + points, 0),
});
