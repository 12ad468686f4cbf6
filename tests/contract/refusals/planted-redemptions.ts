import { randomUUID } from 'node:crypto';
import { digest } from '../../../cloudfunctions/platform/digest.ts';
import { stateOf } from '../../../cloudfunctions/platform/post-transfers.ts';
import type { InstantMs, Points } from '../../../shared/kernel/brand.ts';
import type { CommunityId, GoodsId, RedemptionId, TransferId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { fundAccount, NEW_ACCOUNT, residentAccount, type AccountId } from '../../../shared/points/account.ts';
import { applyTransfer } from '../../../shared/points/chain.ts';
import { withMonthSums } from '../../../shared/points/month-sums.ts';
import type { Inheritance } from '../../../shared/points/transfer.ts';
import { endsAt } from '../../../shared/redemption/days.ts';
import { setField } from '../../world/documents.ts';
import { insertDocuments, putDocument } from '../../world/insert.ts';
import type { Resident, World } from '../../world/world.ts';
import { plantGoods } from './planted-shop.ts';

const COMMUNITY = 'community_test' as CommunityId;
/** Told to nobody as an entry of theirs, unless the test says another. */
const UNTOLD = { code: 'account-closed', phase: 'moved' } as const;
/** Points out of the fund, as an entry of the ledger. */
export const givePoints = async (
  world: World,
  account: AccountId,
  amount: number,
  said: typeof UNTOLD | Inheritance = UNTOLD,
): Promise<void> => {
  const at = world.cloud.clock.now() as InstantMs;
  const before = await world.db.one('accounts', account);
  const transfer = {
    ...{ _id: `transfer_${digest('given', account, randomUUID())}` as TransferId, communityId: COMMUNITY, at },
    ...{ debit: fundAccount(COMMUNITY), credit: account, amount: amount as Points },
    ...said,
  };
  const applied = applyTransfer(before ? stateOf(before) : NEW_ACCOUNT, transfer);
  if (!applied) throw new Error('points cannot be given');
  const stored = { schema: 1, createdAt: at } as const;
  await putDocument(world.cloud.url, 'accounts', {
    ...{ _id: account, communityId: COMMUNITY, ...stored, ...applied.state },
    months: withMonthSums(before?.months ?? [], transfer, account),
  });
  await insertDocuments(world.cloud.url, 'transfers', [{ ...transfer, ...applied.entry, owner: account, ...stored }]);
};

type How = {
  readonly owner?: Resident;
  readonly goods?: Parameters<typeof plantGoods>[1];
  readonly quantity?: number;
};
/** What was ordered, by the method everybody uses. */
export type Planted = {
  readonly redemptionId: RedemptionId;
  readonly digits: string;
  readonly goodsId: GoodsId;
  readonly owner: Resident;
};

/** Enough points and goods, and a voucher for some of them. */
export const plantVoucher = async (world: World, { owner, goods, quantity = 1 }: How = {}): Promise<Planted> => {
  const who = owner ?? (await world.join('wei'));
  const goodsId = await plantGoods(world, { onHand: 5, ...goods });
  await givePoints(world, residentAccount(who.residentId), 60 * quantity);
  const { priceId, free } = await who.must('redemption.quote', { goodsId, quantity });
  if (free === 0) throw new Error('none to be had');
  const { redemptionId, digits } = await who.must('redemption.order', { goodsId, quantity, priceId });
  return { redemptionId: redemptionId as RedemptionId, digits, goodsId, owner: who };
};

/** A voucher that a keeper has in hand. */
export const plantInHand = async (world: World, keeper: Resident, how: How = {}): Promise<Planted> => {
  const planted = await plantVoucher(world, how);
  await keeper.must('redemption.open', { digits: planted.digits });
  return planted;
};

/** A list that a keeper printed, and the place of a voucher on it. */
export const plantSheet = async (world: World, keeper: Resident, how: How = {}) => {
  const planted = await plantVoucher(world, how);
  const { sheetId } = await keeper.must('redemption.printSheet', {});
  return { ...planted, sheetId, line: await lineOf(world, sheetId, planted.redemptionId) };
};

/** Where a voucher stands on a list. */
const lineOf = async (world: World, sheetId: string, redemptionId: RedemptionId): Promise<number> => {
  const sheet = await world.db.one('redemptionSheets', sheetId);
  const line = sheet?.lines.findIndex((one) => one.redemptionId === redemptionId) ?? -1;
  if (line < 0) throw new Error(`${redemptionId} is not on the list`);
  return line;
};

/** What a keeper gave to its owner. */
export const plantFetched = async (world: World, keeper: Resident, how: How = {}): Promise<Planted> => {
  const planted = await plantInHand(world, keeper, how);
  await keeper.must('redemption.redeem', { redemptionId: planted.redemptionId, fetchedBy: 'owner', word: null });
  return planted;
};

export const LONG_AGO = '2020-01-01' as LocalDate;

/** Lets a voucher end long ago, and be found when it did. */
export const letEnd = async (world: World, redemptionId: string): Promise<void> => {
  const one = await world.db.one('redemptions', redemptionId);
  if (!one) throw new Error(`no ${redemptionId}`);
  await setField(world.cloud.url, 'redemptions', redemptionId, 'lastDay', LONG_AGO);
  await setField(world.cloud.url, 'redemptions', redemptionId, 'wakeAt', endsAt({ ...one, lastDay: LONG_AGO }));
};
