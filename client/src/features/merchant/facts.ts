import type { Output } from '../../platform/rpc.ts';
import { now } from '../../platform/clock.ts';
import { say } from '../../words/say.ts';
import { month as monthOf } from '../../words/time.ts';
import { startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import type { IconName } from '../../ui/index.ts';

/** What a merchant's account sees of itself. */
export type Home = NonNullable<Output<'merchant.home'>['merchant']>;
/** One month, as both sign it. */
export type Settlement = Output<'merchant.settlement'>;
/** What is owed for one thing. */
export type Line = Settlement['lines'][number];
/** A merchant as the staff keep it. */
export type Kept = Output<'merchant.detail'>;

/** A month as it is said, with its year where it is another one. */
export const sayMonth = (month: string): string => monthOf(startOfBeijingDay(`${month}-01` as LocalDate), now());

/** How a merchant stands, by shape. */
export const MERCHANT_ICONS = {
  named: 'clock',
  open: 'status-confirmed',
  paused: 'pause',
  ended: 'status-refused',
} as const satisfies Readonly<Record<Home['status'], IconName>>;

/** How a settlement stands, by shape. */
export const SETTLEMENT_ICONS = {
  drawn: 'clock',
  differs: 'warning',
  signed: 'status-done',
  settled: 'status-confirmed',
} as const satisfies Readonly<Record<Settlement['status'], IconName>>;

type Called = Output<'redemption.openAtMerchant'>['owner'];
/** Whose voucher, as far as a merchant is told. */
export const sayOwner = ({ surname: name, gender }: Called): string => {
  if (name === '') return say('merchant.neighbour');
  if (gender === null) return say('merchant.family', { name });
  return say(gender === 'male' ? 'merchant.mr' : 'merchant.ms', { name });
};
