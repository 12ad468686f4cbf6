import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { priceAfter, priceOn, type Price } from '../../../shared/shop/prices.ts';
import type { Goods } from '../../../shared/shop/goods.ts';
import { isOpenAt, nextOpen, nextRedemption } from '../../../shared/shop/hours.ts';
import type { ShopHours } from '../../../shared/shop/shop-hours.ts';
import type { Move } from '../../../shared/shop/moves.ts';
import { isStale, maySign } from '../../../shared/shop/slips.ts';
import { isBlocked, numbersOf, soonestOf, type Stock } from '../../../shared/shop/stock.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { addressesOf } from '../../platform/stored-file.ts';
import type { SlipDocument } from './collections.ts';

/** Where each file can be fetched. */
export type Addresses = ReadonlyMap<string, string>;

/** The files of goods, some at a time. */
export const addressesOfGoods = async (goods: readonly Goods[]): Promise<Addresses> => {
  const files = goods.flatMap(({ sound, photo }) => [sound, photo].flatMap((file) => (file ? [file.fileId] : [])));
  const found = new Map<string, string>();
  for (let first = 0; first < files.length; first += FILES_AT_ONCE)
    for (const [id, url] of await addressesOf(files.slice(first, first + FILES_AT_ONCE))) found.set(id, url);
  return found;
};
const FILES_AT_ONCE = 50;

/** When the shop is open, seen from now. */
export const showShop = ({ place, days, opensAt, closesAt, closedOn, redemption }: ShopHours, now: InstantMs) => {
  const hours = { place, days, opensAt, closesAt, closedOn, redemption };
  return {
    ...{ place, opensAt, closesAt, days: [...days], closedOn: [...closedOn] },
    redemption: redemption && [...redemption],
    isOpen: isOpenAt(hours, now),
    next: nextOpen(hours, now)?.opensAt ?? null,
    redemptionDay: nextRedemption(hours, now) ?? null,
  };
};

/** What goods are and cost on a day. */
const showGoods = (goods: Goods, today: LocalDate, addresses: Addresses) => {
  const { _id, kind, name, size, unit, category, picture, status, limitPerMonth, merchant, sound, photo } = goods;
  const price = priceOn(goods.prices, today);
  const url = sound ? addresses.get(sound.fileId) : undefined;
  return {
    ...{ goodsId: _id, kind, name, size, unit, category, picture, status, limitPerMonth },
    givenOn: goods.givenOn ? [...goods.givenOn] : null,
    photoUrl: photo ? (addresses.get(photo.fileId) ?? null) : null,
    sound: sound && url !== undefined ? { url, seconds: sound.seconds } : null,
    price: price ? { priceId: price.priceId, points: Number(price.points) } : null,
    merchantName: merchant?.name ?? null,
  };
};

/** Goods as somebody with so many points sees them. @param stock - undefined of a service. */
export const showForResident = (
  goods: Goods,
  stock: Stock | undefined,
  { ctx, points, isWaiting, addresses }: { ctx: ResidentCtx; points: number; isWaiting: boolean; addresses: Addresses },
) => {
  const row = showGoods(goods, ctx.today, addresses);
  return {
    ...row,
    free: goods.kind === 'service' ? null : stock ? numbersOf(stock, ctx.today).free : 0,
    missing: Math.max(0, (row.price?.points ?? 0) - points),
    isWaiting,
  };
};

/** A version of a price. */
export const showPrice = ({ priceId, points, from, set }: Price) => ({
  ...{ priceId, points: Number(points), from, set: { name: set.name, at: set.at } },
});

/** Goods as whoever keeps the shop sees them. */
export const showOnShelf = (goods: Goods, stock: Stock | undefined, today: LocalDate, addresses: Addresses) => {
  const next = priceAfter(goods.prices, today);
  return {
    ...showGoods(goods, today, addresses),
    merchantId: goods.merchant?.officeId ?? null,
    nextPrice: next ? showPrice(next) : null,
    stock: stock
      ? {
          ...{ ...numbersOf(stock, today), bestBefore: soonestOf(stock, today) },
          batches: stock.batches.map((batch) => ({
            ...{ batchId: batch.batchId, bestBefore: batch.bestBefore, left: batch.left },
            ...{ isBlocked: isBlocked(stock, batch, today), isRecalled: batch.isRecalled || stock.isRecalled },
          })),
        }
      : null,
  };
};

/** A slip as one keeper sees it. */
export const showSlip = (slip: SlipDocument, goods: Goods, stock: Stock, { resident }: ResidentCtx) => ({
  ...{ slipId: slip._id, goodsId: slip.goodsId, name: goods.name, unit: goods.unit, picture: goods.picture },
  ...{ said: slip.said, booked: slip.booked, proposed: { name: slip.proposed.name, at: slip.proposed.at } },
  isMine: slip.proposed.id === resident._id,
  maySign: maySign(slip, resident._id, resident.householdId),
  isStale: isStale(slip, stock),
});

/** A movement as everybody reads it. */
export const showMove = (move: Move) => ({
  ...{ moveId: move._id, kind: move.kind, quantity: move.quantity, onHand: move.onHand, reserved: move.reserved },
  by: move.batches.reduce((sum, { by }) => sum + by, 0),
  ...{ at: move.at, why: move.why, signed: move.signed.map(({ name }) => name) },
  bestBefore: move.kind === 'receipt' ? (move.batches[0]?.bestBefore ?? null) : null,
});
