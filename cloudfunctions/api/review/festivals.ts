import { addDays, addMonths, monthOf } from '../../../shared/kernel/calendar.ts';
import { festivalsOf } from '../../../shared/kernel/festivals.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { beijingMonth, type LocalDate } from '../../../shared/kernel/time.ts';
import { reviewDays } from '../../../shared/review/calendar.ts';
import { daysOfFestivals, festivalsFrom, type OwnFestival } from '../../../shared/review/festivals.ts';
import { findFirst, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

const DAYS_AHEAD = 365;
const MONTHS_SHOWN = 4;

export const festivals: ApiHandlers['review.festivals'] = async (_input, ctx) => {
  const { communityId } = ctx.resident;
  const own = (await getDocument('communities', communityId))?.festivals ?? [];
  const month = beijingMonth(ctx.now);
  // All buildings of a community are planned by the same days.
  const planned = await findFirst('reviews', { communityId, month });
  const reviews = Array.from({ length: MONTHS_SHOWN }, (_, at) => addMonths(month, at)).map((one) => {
    const isPlanned = planned?.month === one;
    const { opensAt, closesAt, meetsOn } = isPlanned ? planned : reviewDays(one, undefined, daysOfFestivals(own));
    return { month: one, opensAt, closesAt, meetsOn, isPlanned };
  });
  return ok({ festivals: ahead(own, ctx.today), reviews });
};

const ahead = (own: readonly OwnFestival[], today: LocalDate) => {
  const end = addDays(today, DAYS_AHEAD);
  const years = [...new Set([today, end].map((day) => Number(monthOf(day).slice(0, 4))))];
  const known = years
    .flatMap((year) => festivalsOf(year) ?? [])
    .filter(({ day }) => today <= day && day <= end)
    .map(({ festival, day }) => ({ festivalId: null, name: festival, from: day, to: day }));
  return [...known, ...festivalsFrom(own, today).map((one) => ({ ...one }))].sort((a, b) => (a.from < b.from ? -1 : 1));
};
