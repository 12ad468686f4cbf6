import { randomUUID } from 'node:crypto';
import { merchantIdOf } from '../../../cloudfunctions/api/merchant/ids.ts';
import { digest } from '../../../cloudfunctions/platform/digest.ts';
import { stateOf } from '../../../cloudfunctions/platform/post-transfers.ts';
import type { InstantMs, Points } from '../../../shared/kernel/brand.ts';
import { addMonths } from '../../../shared/kernel/calendar.ts';
import type { GoodsId, MerchantId, OfficeId, RedemptionId, SettlementId } from '../../../shared/kernel/ids.ts';
import { beijingMonth, startOfBeijingDay, type LocalDate, type LocalMonth } from '../../../shared/kernel/time.ts';
import { dueFor } from '../../../shared/merchant/due.ts';
import { merchantAccount, NEW_ACCOUNT } from '../../../shared/points/account.ts';
import { applyTransfer } from '../../../shared/points/chain.ts';
import { withMonthSums } from '../../../shared/points/month-sums.ts';
import { setField } from '../../world/documents.ts';
import { insertDocuments, putDocument } from '../../world/insert.ts';
import type { Actor, World } from '../../world/world.ts';
import { AN_OFFICE, bindOffice, openOffice } from './office.ts';
import { plantVoucher, type Planted } from './planted-redemptions.ts';

/** A merchant whose account is held. */
export type Merchant = { readonly merchantId: MerchantId; readonly officeId: OfficeId; readonly holder: Actor };
const NAME = '老韦理发店';

/** The office of a merchant, held by an account. */
export const officeOfMerchant = async (world: World): Promise<Omit<Merchant, 'merchantId'>> => {
  const officeId = (await openOffice(world, {
    ...{ ...AN_OFFICE, officeRole: 'merchant', organisation: NAME },
  } as never)) as OfficeId;
  return { officeId, holder: await bindOffice(world, officeId) };
};

/** One that an administrator named, and that waits for the second yes. */
export const plantNamed = async (world: World): Promise<Merchant> => {
  const office = await officeOfMerchant(world);
  await (await world.join('admin')).must('merchant.name', { officeId: office.officeId });
  return { ...office, merchantId: merchantIdOf(office.officeId) };
};

/** One that two have said yes to. */
export const plantMerchant = async (world: World): Promise<Merchant> => {
  const merchant = await plantNamed(world);
  await (await world.join('staff')).must('merchant.agree', { merchantId: merchant.merchantId });
  return merchant;
};

/** One that has ended. */
export const plantEnded = async (world: World): Promise<Merchant> => {
  const merchant = await plantMerchant(world);
  const { merchantId } = merchant;
  await (await world.join('staff')).must('merchant.turn', { merchantId, to: 'ended', reason: '店关了' });
  return merchant;
};

/** A voucher for something that the merchant hands out; a haircut unless told otherwise. */
export const plantForMerchant = (
  world: World,
  { officeId }: Pick<Merchant, 'officeId'>,
  { goods, ...how }: Parameters<typeof plantVoucher>[1] = {},
): Promise<Planted> => {
  const { more, ...rest } = goods ?? { more: { kind: 'service', name: '剪头发', unit: '次', picture: 'scissors' } };
  return plantVoucher(world, {
    ...how,
    goods: { ...rest, more: { ...more, merchant: { officeId, name: NAME } } },
  });
};

/** One that the merchant has in hand. */
export const plantInMerchantsHand = async (world: World, merchant: Merchant): Promise<Planted> => {
  const planted = await plantForMerchant(world, merchant);
  await merchant.holder.must('redemption.openAtMerchant', { digits: planted.digits });
  return planted;
};

/** One that the merchant handed out. */
export const plantHandedOut = async (
  world: World,
  merchant: Merchant,
  how: Parameters<typeof plantForMerchant>[2] = {},
): Promise<Planted> => {
  const planted = await plantForMerchant(world, merchant, how);
  await merchant.holder.must('redemption.openAtMerchant', { digits: planted.digits });
  const { redemptionId } = planted;
  await merchant.holder.must('redemption.redeemAtMerchant', { redemptionId, fetchedBy: 'owner', word: null });
  return planted;
};

/** The month before last: it can be drawn up. */
export const monthOver = (world: World): LocalMonth =>
  addMonths(beijingMonth(world.cloud.clock.now() as InstantMs), -2);

/** What a merchant was owed in a month that is over, as an entry of its account. */
export const plantDue = async (
  world: { readonly cloud: Pick<World['cloud'], 'url'>; readonly db: World['db'] },
  { merchantId, officeId }: Pick<Merchant, 'merchantId' | 'officeId'>,
  month: LocalMonth,
): Promise<void> => {
  const merchant = await world.db.one('merchants', merchantId);
  if (!merchant) throw new Error('no such merchant');
  const redemption = `redemption_${digest('planted-due', randomUUID())}` as RedemptionId;
  const at = (startOfBeijingDay(`${month}-10` as LocalDate) + 3_600_000) as InstantMs;
  const given = {
    ...{ _id: redemption, communityId: merchant.communityId, quantity: 1, cost: 12 as Points },
    goodsId: `goods_${digest('planted-due', 'haircut')}` as GoodsId,
    goods: { kind: 'service', name: '剪头发', size: '', unit: '次', picture: 'scissors' },
  } as const;
  const transfer = dueFor(given, officeId, at);
  const owner = merchantAccount(officeId);
  const before = await world.db.one('accounts', owner);
  const applied = applyTransfer(before ? stateOf(before) : NEW_ACCOUNT, transfer);
  if (!applied) throw new Error('nothing is owed');
  const stored = { schema: 1, createdAt: at } as const;
  const months = withMonthSums(before?.months ?? [], transfer, owner);
  const account = { _id: owner, communityId: given.communityId, ...stored, ...applied.state, months };
  await putDocument(world.cloud.url, 'accounts', account);
  await insertDocuments(world.cloud.url, 'transfers', [{ ...transfer, ...applied.entry, owner, ...stored }]);
  if (!merchant.months.includes(month))
    await setField(world.cloud.url, 'merchants', merchantId, 'months', [...merchant.months, month]);
};

/** What somebody signs: as it was seen. */
export type Drawn = Merchant & { readonly seen: { readonly settlementId: SettlementId; readonly digest: string } };

/** A month that is drawn up. */
export const plantDrawn = async (world: World): Promise<Drawn> => {
  const merchant = await plantMerchant(world);
  const month = monthOver(world);
  await plantDue(world, merchant, month);
  const staff = await world.join('staff');
  const { merchantId } = merchant;
  const { settlementId } = await staff.must('merchant.drawUp', { merchantId, month });
  const { digest: sum } = await staff.must('merchant.settlement', { settlementId });
  return { ...merchant, seen: { settlementId: settlementId as SettlementId, digest: sum } };
};

/** One that its merchant signed. */
export const plantSigned = async (world: World): Promise<Drawn> => {
  const drawn = await plantDrawn(world);
  await drawn.holder.must('merchant.sign', drawn.seen);
  return drawn;
};

/** One that both signed. */
export const plantSettled = async (world: World): Promise<Drawn> => {
  const drawn = await plantSigned(world);
  await (await world.join('staff')).must('merchant.settle', drawn.seen);
  return drawn;
};

/** One that its merchant counted otherwise. */
export const plantDiffering = async (world: World): Promise<Drawn> => {
  const drawn = await plantDrawn(world);
  await drawn.holder.must('merchant.differ', { ...drawn.seen, counted: 24, reason: '少算了一张' });
  return drawn;
};
