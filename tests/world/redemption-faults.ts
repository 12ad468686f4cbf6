import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { transfersOf } from '../../shared/redemption/moved.ts';
import { isOpen } from '../../shared/redemption/redemption.ts';
import { endsAt } from '../../shared/redemption/days.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { sameSet, unless } from './faults.ts';

type Read = {
  readonly redemptions: readonly Documents['redemptions'][];
  readonly codes: readonly Documents['voucherCodes'][];
  readonly taken: readonly Documents['takenGoods'][];
  readonly transfers: readonly Documents['transfers'][];
  readonly moves: readonly Documents['stockMoves'][];
};

const MOVES_OF: Readonly<Record<Documents['redemptions']['status'], readonly string[]>> = {
  reserved: ['reserve'],
  stopped: ['reserve'],
  redeemed: ['reserve', 'handOut'],
  cancelled: ['reserve', 'unreserve'],
  expired: ['reserve', 'unreserve'],
  returned: ['reserve', 'handOut', 'takeBack'],
};

/** Of each redemption the points and goods stand as it does, its digits are its own while it is open, and households took what is counted (D3). */
export const redemptionFaults = ({ redemptions, codes, taken, transfers, moves }: Read): string[] => [
  ...redemptions.flatMap((one) => {
    const made = transfers.filter(
      (transfer) =>
        ((transfer.code === 'redemption' || transfer.code === 'merchant-due') && transfer.redemptionId === one._id) ||
        (transfer.code === 'correction' && transfer.corrects.startsWith(`transfer_${one._id}-`)),
    );
    const lies = moves.filter(({ cause }) => cause === one._id).map(({ kind }) => kind);
    return [
      ...unless(
        sameSet(
          made.map(({ _id }) => _id),
          idsOfTransfers(one),
        ),
        `${one._id}: ${one.status}, and its points are not`,
      ),
      ...unless(
        sameSet(lies, one.goods.kind === 'service' ? [] : MOVES_OF[one.status]),
        `${one._id}: ${one.status}, and its goods are not`,
      ),
      ...unless(one.shares.reduce((sum, { amount }) => sum + amount, 0) === one.cost, `${one._id}: is not paid`),
      ...unless(one.isOpen === isOpen(one) && one.wakeAt === endsAt(one), `${one._id}: is found wrongly`),
      ...unless(
        codes.filter(({ redemptionId, isOpen: stands }) => stands && redemptionId === one._id).length ===
          (one.isOpen ? 1 : 0),
        `${one._id}: its digits are not its own`,
      ),
    ];
  }),
  ...taken.flatMap(({ _id, householdId, goodsId, month, count }) => {
    const theirs = redemptions.filter((one) => one.householdId === householdId && one.goodsId === goodsId);
    const held = theirs.filter((one) => one.month === month && (one.isOpen || one.status === 'redeemed'));
    return unless(count === held.reduce((sum, { quantity }) => sum + quantity, 0), `${_id}: counts wrongly`);
  }),
];

const NOW = 0 as InstantMs;
/** Of every state a redemption has been in, the last one among them. */
const idsOfTransfers = (one: Documents['redemptions']): readonly string[] => {
  const reserves = transfersOf({ ...one, status: 'reserved' } as never, NOW).map(({ _id }) => _id);
  if (isOpen(one)) return reserves;
  const isMerchants = 'redeemed' in one && one.redeemed.id.startsWith('office_');
  const ends = [...reserves.map((id) => `${id}-end`), ...(isMerchants ? [`transfer_${one._id}-due`] : [])];
  return [...reserves, ...ends, ...(one.status === 'returned' ? ends.map((id) => `${id}-corrected`) : [])];
};
