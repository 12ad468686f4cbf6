import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { beijingDay, startOfBeijingDay, type LocalDate } from '../../../../../shared/kernel/time.ts';
import {
  areVoteDays,
  dayAfter,
  opensFrom,
  proposedVoteDays,
  weekdayOfDay,
  type VoteDays,
} from '../../../../../shared/vote/calendar.ts';
import { rulesFor } from '../../../../../shared/vote/rules.ts';
import { now } from '../../../platform/clock.ts';
import type { Output } from '../../../platform/rpc.ts';
import { say } from '../../../words/say.ts';
import { clockOf, day } from '../../../words/time.ts';
import type { VoteForm } from './form.ts';

/** Festivals that lie ahead: those of the calendar and those the community entered. */
export type Festivals = Output<'review.festivals'>['festivals'];

const MONTHS_OFFERED = 3;

const today = (): LocalDate => beijingDay(now());

/** How many whole days what is decided so has to be known before; a statutory vote by its own rule. */
const noticeDaysOf = ({ purpose, unit, rule }: VoteForm): number =>
  rulesFor(purpose, unit, today()).find(({ name }) => purpose !== 'statutory' || name === rule)?.noticeDays ?? 0;

const daysBetween = (from: string, to: string): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  for (let one = from as LocalDate; one <= to; one = dayAfter(one, 1)) days.push(one);
  return days;
};

/** What lies in the way of a first or a last day. */
const festiveDays = (festivals: Festivals): readonly LocalDate[] =>
  festivals.flatMap(({ from, to }) => daysBetween(from, to));

/** The days of the next months in which there is time for votes of all buildings. */
export const daysOffered = (form: VoteForm, festivals: Festivals): readonly VoteDays[] =>
  proposedVoteDays(today(), noticeDaysOf(form), festiveDays(festivals), MONTHS_OFFERED);

/** The days it is open: those that were chosen, or else the ones that are proposed, by the month for all buildings and by how soon for one place. */
export const daysFor = (form: VoteForm, isAll: boolean, festivals: Festivals): VoteDays => {
  if (form.days && areVoteDays(form.days, today(), noticeDaysOf(form))) return form.days;
  const [nearest] = isAll ? daysOffered(form, festivals) : [];
  const opensOn = dayAfter(today(), form.opensIn);
  return nearest ?? { opensOn, closesOn: dayAfter(opensOn, form.lasts - 1) };
};

/** Another first day: the vote is open as long as before. */
export const opensOnAnother = ({ opensOn, closesOn }: VoteDays, to: LocalDate): VoteDays => ({
  opensOn: to,
  closesOn: dayAfter(to, daysBetween(opensOn, closesOn).length - 1),
});

/** The days from which one can be chosen, so many from the first that is possible. */
export const daysToChoose = (
  form: VoteForm,
  days: VoteDays,
  which: keyof VoteDays,
  count: number,
): readonly LocalDate[] => {
  const first = which === 'opensOn' ? opensFrom(today(), noticeDaysOf(form)) : days.opensOn;
  return Array.from({ length: count }, (_, at) => dayAfter(first, at));
};

/** The name of the festival that a day is; undefined where it is none. */
export const festivalOn = (of: LocalDate, festivals: Festivals) =>
  festivals.find(({ from, to }) => from <= of && of <= to);

/** A day with its weekday. */
export const sayDay = (of: LocalDate): string =>
  `${day(startOfBeijingDay(of), now())} ${say(`weekday.${weekdayOfDay(of)}`)}`;

/** An instant with its weekday, for what is read long before it comes. */
export const sayMoment = (at: number): string => `${sayDay(beijingDay(at as InstantMs))} ${clockOf(at as InstantMs)}`;
