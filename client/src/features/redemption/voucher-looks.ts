import { startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import type { IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';

/** A voucher as its owner reads it. */
export type Voucher = Output<'redemption.detail'>;
type Status = Voucher['status'];

/** How a voucher stands: the colour of its mark and the picture in it, so that nobody needs the words. */
export const MARKS: Readonly<Record<Status, { readonly look: string; readonly icon: IconName }>> = {
  reserved: { look: 'mark mark-open', icon: 'status-open' },
  stopped: { look: 'mark mark-done', icon: 'stop' },
  redeemed: { look: 'mark mark-confirmed', icon: 'check' },
  cancelled: { look: 'mark mark-withdrawn', icon: 'retry' },
  expired: { look: 'mark mark-withdrawn', icon: 'clock' },
  returned: { look: 'mark mark-withdrawn', icon: 'retry' },
};

/** How something stands, where it is more than the status of a voucher: colour, picture and words. */
export type Standing = { readonly look: string; readonly icon: IconName; readonly words: string };

/** A day of the calendar as it is said: `11月30日`. */
export const sayDay = (on: string): string => day(startOfBeijingDay(on as LocalDate), now());

/** How it stands, and until when it can be fetched. */
export const sayStatus = ({ status, lastDay }: Pick<Voucher, 'status' | 'lastDay'>): string =>
  status === 'reserved' ? say('redeem.until', { day: sayDay(lastDay) }) : say(`redeem.status.${status}`);

/** How it stands for whoever gives it: what was stopped waits for its owner, not for them. Undefined where it stands as for everybody. */
export const standsForOthers = ({ status }: Pick<Voucher, 'status'>): Standing | undefined =>
  status === 'stopped' ? { ...MARKS.stopped, words: say('counter.stopped') } : undefined;
