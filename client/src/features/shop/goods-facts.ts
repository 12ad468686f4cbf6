import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';
import { day, stamp } from '../../words/time.ts';

export type GoodsRow = Output<'shop.list'>['items'][number];
export type Shop = NonNullable<Output<'shop.list'>['shop']>;

/** A calendar day as a neighbour says it. */
export const sayDay = (date: string): string => day(startOfBeijingDay(date as LocalDate), now());

/** Minutes after midnight, as a clock shows them. */
export const sayMinutes = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** How many there are, or why there are none. */
const sayLeft = ({ kind, free, unit }: Pick<GoodsRow, 'kind' | 'free' | 'unit'>): string => {
  if (kind === 'service' || free === null) return say('shop.service');
  return free === 0 ? say('shop.none') : say('shop.left', { n: free, unit });
};

/** How one can stand to goods: have them, lack points, or wait for some to come. */
export type Standing = 'can' | 'lacks' | 'none';
export const standingOf = ({ free, missing }: Pick<GoodsRow, 'free' | 'missing'>): Standing => {
  if (free === 0) return 'none';
  return missing > 0 ? 'lacks' : 'can';
};

/** What counts for the reader first: that none are left, how many points are missing, or how many there are. */
export const sayStanding = (goods: GoodsRow): string =>
  standingOf(goods) === 'lacks' ? say('shop.missing', { n: goods.missing }) : sayLeft(goods);

/** When the shop is open, in the words of its door; when next, where it is shut. */
export const sayHours = ({ days, opensAt, closesAt, place, isOpen, next }: Shop): string => {
  const names =
    days.length === 7 ? say('shop.everyDay') : days.map((one) => say(`shop.day.${one as Weekday}`)).join('、');
  const hours = say('shop.hours', { days: names, from: sayMinutes(opensAt), to: sayMinutes(closesAt), place });
  return isOpen || next === null ? hours : `${say('shop.next', { when: stamp(next as InstantMs) })}，${hours}`;
};
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether it is open now. */
export const sayOpen = ({ isOpen }: Shop): string => say(isOpen ? 'shop.open' : 'shop.shut');
