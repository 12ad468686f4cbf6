import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { surnameOf } from '../../../shared/merchant/called.ts';
import { isOpen, type Giver, type Redemption, type RedemptionIn } from '../../../shared/redemption/redemption.ts';
import { sumOf, type Sheet, type SheetLine } from '../../../shared/redemption/sheet.ts';
import { wayUntil } from '../../../shared/redemption/on-the-way.ts';
import type { Place } from './whose.ts';

const factsOf = ({ _id, goodsId, goods, quantity, cost, status, orderedAt, lastDay }: Redemption) => ({
  ...{ redemptionId: _id, goodsId, ...goods, quantity, cost: Number(cost), status, orderedAt, lastDay },
});
const nameAndTime = ({ name, at }: Pick<Giver, 'name' | 'at'>) => ({ name, at });

const givenIn = (redemption: Redemption) =>
  redemption.status === 'redeemed' || redemption.status === 'returned'
    ? { ...nameAndTime(redemption.redeemed), fetchedBy: redemption.fetchedBy }
    : null;

const endedIn = (redemption: Redemption) => {
  if ('endedAt' in redemption) return redemption.endedAt;
  return redemption.status === 'returned' ? redemption.returned.at : null;
};

const bringingIn = (redemption: Redemption) => {
  const { bringing } = redemption;
  if (!bringing || !isOpen(redemption)) return null;
  return { carrierName: bringing.carrier?.name ?? null, ...handedIn(redemption) };
};
const handedIn = (redemption: Redemption) => ({
  isHanded: wayUntil(redemption) !== null,
  until: wayUntil(redemption),
});

/** A voucher as its owner sees it. */
export const showVoucher = (redemption: Redemption) => ({
  ...factsOf(redemption),
  digits: isOpen(redemption) ? redemption.digits : null,
  collector:
    isOpen(redemption) && redemption.collector
      ? { name: redemption.collector.name, word: redemption.collector.word }
      : null,
  stopped: redemption.status === 'stopped' ? { ...nameAndTime(redemption.stopped), why: redemption.stopped.why } : null,
  redeemed: givenIn(redemption),
  endedAt: endedIn(redemption),
  bringing: bringingIn(redemption),
});

/** A line of the counter's list. @param reader - who keeps the shop. */
export const showRow = (redemption: Redemption, owner: Place, reader: ResidentDoc) => {
  const asked = redemption.status === 'redeemed' ? redemption.returnAsked : null;
  const isOwn = [asked?.householdId, redemption.householdId].includes(reader.householdId);
  return {
    ...factsOf(redemption),
    owner,
    collectorName: redemption.collector?.name ?? null,
    bringing: bringingIn(redemption),
    redeemed: givenIn(redemption),
    returnAsked: asked && {
      ...{ ...nameAndTime(asked), reason: asked.reason },
      maySign: asked.id !== reader._id && !isOwn,
    },
  };
};

/** A voucher that a counter has in hand: which word is right is not told. */
const handFactsOf = (redemption: Redemption) => ({
  ...factsOf(redemption),
  collector: redemption.collector && {
    name: redemption.collector.name,
    words: [...redemption.collector.words],
  },
  until: redemption.counter?.until ?? redemption.orderedAt,
});
/** In the hands of the shop, which knows its people. */
export const showInHand = (redemption: Redemption, owner: Place) => ({ ...handFactsOf(redemption), owner });
/** In the hands of a merchant, who is told a surname. @param owner - undefined once their row is gone. */
export const showAtMerchant = (redemption: Redemption, owner: Pick<ResidentDoc, 'name' | 'gender'> | undefined) => ({
  ...handFactsOf(redemption),
  owner: { surname: surnameOf(owner?.name ?? ''), gender: owner?.gender ?? null },
});

/** What somebody may carry: neither whose nor which door. */
export const showToCarry = (redemption: Redemption, { buildingName }: Place) => ({
  ...factsOf(redemption),
  buildingName,
});
/** What somebody carries: to whom, and whether they have it. */
export const showCarried = (redemption: Redemption, owner: Place) => ({
  ...factsOf(redemption),
  ...{ owner, ...handedIn(redemption) },
});

/** Who had what was called back. */
export const showHad = (
  redemption: Redemption & { readonly redeemed: Giver },
  owner: Place,
  told: 'told' | 'soon' | 'noPhone',
) => ({ ...factsOf(redemption), owner, fetchedAt: redemption.redeemed.at, told });

/** What waits for a household that shows its card. */
export const showForCard = (redemption: RedemptionIn<'reserved' | 'stopped'>, ownerName: string) => ({
  ...factsOf(redemption),
  ...{ digits: redemption.digits, ownerName },
});

/** What waits for somebody without an account: without the digits. */
export const showAtDoor = (redemption: Redemption) => ({
  ...factsOf(redemption),
  bringing: bringingIn(redemption),
});

/** A line of a printed list, and how its voucher stands now. */
export const showSheetLine = ({ tick, solved }: SheetLine, redemption: Redemption, owner: Place) => ({
  ...factsOf(redemption),
  ...{ owner, collectorName: redemption.collector?.name ?? null },
  tick: tick && { ...nameAndTime(tick), met: tick.met },
  solved: solved && { ...nameAndTime(solved), how: solved.how },
  fetchedAt: givenIn(redemption)?.at ?? null,
});

/** A list that was printed, by its day and numbers. */
export const showSheetRow = (sheet: Sheet) => {
  const { _id, day, printed, lines } = sheet;
  return { ...{ sheetId: _id, day, printed: nameAndTime(printed), count: lines.length }, ...sumOf(sheet) };
};
