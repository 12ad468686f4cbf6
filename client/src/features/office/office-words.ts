import { startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import type { OfficeRole } from '../../../../shared/office/office.ts';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import type { IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';

/** An office as the staff sees it. */
export type ListedOffice = Output<'office.list'>['items'][number];
type Office = Output<'office.mine'>;

/** The picture of each kind of office. */
export const OFFICE_ICONS: Readonly<Record<OfficeRole, IconName>> = {
  department: 'document',
  property: 'tab-building',
  merchant: 'tab-points',
  supervisor: 'eye',
  witness: 'check',
  township: 'place',
};

/** A day without a clock, as a neighbour would say it. */
export const dayOf = (date: string): string => day(startOfBeijingDay(date as LocalDate), now());

/** From which to which day. */
export const termOf = ({ from, to }: Pick<Office, 'from' | 'to'>): string =>
  to === null ? say('office.since', { from: dayOf(from) }) : say('office.term', { from: dayOf(from), to: dayOf(to) });
