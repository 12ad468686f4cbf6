import type { Dues } from '../../../shared/merchant/due.ts';
import type { Settlement } from '../../../shared/merchant/settlement.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import type { Goods } from '../../../shared/shop/goods.ts';
import { priceOn } from '../../../shared/shop/prices.ts';

/** Something that a merchant hands out, at the price of a day. */
export const showGoods = ({ _id, name, size, unit, picture, prices }: Goods, today: LocalDate) => ({
  ...{ goodsId: _id, name, size, unit, picture },
  points: Number(priceOn(prices, today)?.points ?? 0) || null,
});

/** What a merchant is owed. */
export const showDues = ({ vouchers, points, lines, cameBack }: Dues) => ({
  ...{ vouchers, points, cameBack: { ...cameBack } },
  lines: lines.map((line) => ({ ...line })),
});

/** A settlement in a list. */
export const showRow = ({ _id, month, status, vouchers, points }: Settlement) => ({
  ...{ settlementId: _id, month, status, vouchers, points },
});

/** One settlement whole. @param isMerchant - its merchant reads it. @param isKeeper - one of the staff does. */
export const showSettlement = (
  settlement: Settlement,
  { isMerchant, isKeeper }: { readonly isMerchant: boolean; readonly isKeeper: boolean },
) => {
  const { _id, merchantId, name, month, status, digest, drawn, differences, signedAt, settled } = settlement;
  const isMerchants = isMerchant && (status === 'drawn' || status === 'differs');
  return {
    ...showDues(settlement),
    ...{ settlementId: _id, merchantId, name, month, status, digest, signedAt },
    drawn: { name: drawn.name, at: drawn.at },
    settled: settled && { name: settled.name, at: settled.at },
    differences: differences.map(({ answer, counted, reason, at }) => ({
      ...{ counted, reason, at },
      answer: answer && { name: answer.name, at: answer.at, words: answer.words },
    })),
    may: [
      ...(isMerchants ? (['sign', 'differ'] as const) : []),
      ...(isKeeper && status === 'differs' ? (['answer'] as const) : []),
      ...(isKeeper && status === 'signed' ? (['settle'] as const) : []),
    ],
  };
};
