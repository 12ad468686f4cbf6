import type { InstantMs } from '../../shared/kernel/brand.ts';
import { beijingDay, type LocalMonth } from '../../shared/kernel/time.ts';
import type { Caller } from '../../scripts/world/caller.ts';
import { orderOne, putOnShow } from '../../scripts/world/on-show.ts';
import { plantDue } from '../contract/refusals/planted-merchants.ts';
import { readerAt } from '../world/documents.ts';

/** A shop that takes vouchers, in the states somebody can look at. */
export type Merchants = {
  readonly merchantId: string;
  /** Waits for the second yes. */
  readonly named: string;
  readonly settled: string;
  readonly drawn: string;
  /** The six digits of what is fetched there. */
  readonly digits: string;
};

type Company = {
  readonly url: string;
  readonly as: (persona: string) => Caller;
  readonly founder: Caller;
  readonly now: number;
};

const OFFICE = {
  ...({ scope: { kind: 'community' }, from: '2026-01-01', to: null, officeRole: 'merchant' } as const),
  ...{ phone: '0771-3523366', hours: '天天，早八点到晚八点' },
};

/** A barber who took vouchers in September, October and November, and a shop that waits for its second yes. */
export const openMerchants = async ({ url, as, founder, now }: Company): Promise<Merchants> => {
  const staff = as('staff');
  const other = await staff('office.open', { ...OFFICE, organisation: '老农粮油店', contactName: '农建国' });
  const { merchantId: named } = await founder('merchant.name', { officeId: other.officeId });
  await staff('office.open', { ...OFFICE, organisation: '黄家早点', contactName: '黄小兰' });
  const { officeId } = await staff('office.open', { ...OFFICE, organisation: '石秀英理发店', contactName: '石秀英' });
  const { code } = await staff('office.issueCode', { officeId });
  const barber = as('merchant');
  await barber('office.bind', { code });
  const { merchantId } = await founder('merchant.name', { officeId });
  await staff('merchant.agree', { merchantId });
  const digits = await orderCut(as('volunteer'), staff, officeId, now);
  const world = { cloud: { url }, db: readerAt(url) };
  const ids = { merchantId, officeId } as never;
  for (const month of ['2026-09', '2026-10', '2026-10', '2026-11', '2026-11'] as LocalMonth[])
    await plantDue(world, ids, month);
  const { settlementId: settled } = await staff('merchant.drawUp', { merchantId, month: '2026-09' });
  const { digest } = await barber('merchant.settlement', { settlementId: settled });
  await barber('merchant.sign', { settlementId: settled, digest });
  await staff('merchant.settle', { settlementId: settled, digest });
  const { settlementId: drawn } = await staff('merchant.drawUp', { merchantId, month: '2026-10' });
  return { merchantId, named, settled, drawn, digits };
};

/** The volunteer pays: the resident has one point left, and another screen asks for it. */
const orderCut = async (volunteer: Caller, staff: Caller, officeId: string, now: number): Promise<string> => {
  const words = {
    ...({ kind: 'service', name: '剪刘海', size: '', unit: '次', category: 'service', picture: 'scissors' } as const),
    ...{ limitPerMonth: null, merchantId: officeId },
  };
  const goodsId = await putOnShow(staff, words, { points: 1, from: beijingDay(now as InstantMs) });
  return (await orderOne(volunteer, goodsId)).digits;
};
