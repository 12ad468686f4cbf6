import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { foldMoves } from '../../shared/shop/moves.ts';
import { emptyStock, onHandOf } from '../../shared/shop/stock.ts';
import { unless } from './faults.ts';

type Read = {
  readonly goods: readonly Documents['goods'][];
  readonly prices: readonly Documents['goodsPrices'][];
  readonly stocks: readonly Documents['stocks'][];
  readonly moves: readonly Documents['stockMoves'][];
  readonly slips: readonly Documents['stockSlips'][];
};

/** The stock is what its movements come to, no more is promised than lies there, and two households stand behind what came and went (D3). */
export const shopFaults = ({ goods, prices, stocks, moves, slips }: Read): string[] => [
  ...stocks.flatMap((stock) => {
    const own = moves.filter(({ goodsId }) => goodsId === stock.goodsId).sort((a, b) => a.sequence - b.sequence);
    const { _id, communityId, goodsId, batches, reserved, sequence, lastSlip, lastCount, isRecalled } = stock;
    const folded = foldMoves(emptyStock({ _id, communityId, goodsId }, stock.createdAt), own);
    const kept = { batches, reserved, sequence, lastSlip, lastCount, isRecalled };
    const after = Object.fromEntries(Object.keys(kept).map((field) => [field, folded[field as keyof typeof kept]]));
    return [
      ...unless(JSON.stringify(after) === JSON.stringify(kept), `${_id} is not what its movements come to`),
      ...unless(
        own.every((move, index) => move.sequence === index + 1),
        `${_id}: a movement is missing`,
      ),
      ...unless(onHandOf(stock) >= reserved, `${_id}: more is promised than lies there`),
    ];
  }),
  ...goods.flatMap(({ _id, kind, priceVersions }) => [
    ...unless(
      stocks.filter(({ goodsId }) => goodsId === _id).length === (kind === 'item' ? 1 : 0),
      `${_id}: a thing has one stock, a service none`,
    ),
    ...unless(
      prices.filter(({ goodsId }) => goodsId === _id).every(({ number }) => number <= priceVersions),
      `${_id}: a price has a number of none`,
    ),
  ]),
  ...slips.flatMap((slip) => {
    const made = moves.filter(({ cause }) => cause === slip._id);
    const isSigned = slip.status === 'signed';
    return [
      ...unless(
        made.length === (isSigned ? 1 : 0),
        `${slip._id}: ${slip.status}, and moved ${String(made.length)} times`,
      ),
      ...unless(!isSigned || slip.signed.id !== slip.proposed.id, `${slip._id}: one person signed twice`),
    ];
  }),
];
