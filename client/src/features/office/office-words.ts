import { startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';

/** An office as the staff sees it. */
export type ListedOffice = Output<'office.list'>['items'][number];
type Office = Output<'office.mine'>;

/** A day without a clock, as a neighbour would say it. */
export const dayOf = (date: string): string => day(startOfBeijingDay(date as LocalDate), now());

/** From which to which day. */
export const termOf = ({ from, to }: Pick<Office, 'from' | 'to'>): string =>
  to === null ? say('office.since', { from: dayOf(from) }) : say('office.term', { from: dayOf(from), to: dayOf(to) });
