import type { Role } from '../../../../shared/community/roles.ts';
import { addDays, sameDayAfterMonths } from '../../../../shared/kernel/calendar.ts';
import { beijingDay, startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import { now } from '../../platform/clock.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';

/** Today in Beijing. */
export const today = (): LocalDate => beijingDay(now());

/** A day as a neighbour would say it. */
export const sayDay = (date: string): string => day(startOfBeijingDay(date as LocalDate), now());

/** From which to which day. */
export const sayTerm = ({ from, to }: { readonly from: string; readonly to: string | null }): string =>
  to === null ? say('post.since', { from: sayDay(from) }) : say('post.term', { from: sayDay(from), to: sayDay(to) });

/** A role, and that it is held in place of another. */
export const sayPost = (role: Role, isDeputy: boolean): string =>
  isDeputy ? say('post.deputy', { role: sayRole(role) }) : sayRole(role);

/** How long a role is given. */
export const TERMS = ['open', 'year', 'threeYears'] as const;
export type Term = (typeof TERMS)[number];

/** The last day of a term that begins today; null = no end is set. */
export const lastDayOf = (term: Term): LocalDate | null => {
  if (term === 'open') return null;
  return addDays(sameDayAfterMonths(today(), term === 'year' ? 12 : 36), -1);
};

/** Of a reason somebody else reads, in UTF-16 units. */
export const REASON = { min: 2, max: 100 } as const;

/** Days that somebody stands in. */
export const DEPUTY_DAYS = ['3', '7', '15', '30'] as const;
export type DeputyDays = (typeof DEPUTY_DAYS)[number];
