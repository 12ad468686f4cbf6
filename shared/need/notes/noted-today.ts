import { fail, ok, type Result } from '../../kernel/errors.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { NOTE_LIMITS } from './note.ts';

/** How many notes one person left on the Beijing day on which they last did. */
export type NotedToday = { readonly day: LocalDate; readonly count: number };

/** One note more on a day. @param before null where they never left one. @returns `TOO_MANY_NOTES` where the day's are used up. */
export const noteToday = (before: NotedToday | null, day: LocalDate): Result<NotedToday, 'TOO_MANY_NOTES'> => {
  const count = before?.day === day ? before.count : 0;
  return count >= NOTE_LIMITS.perDayMax ? fail('TOO_MANY_NOTES') : ok({ day, count: count + 1 });
};
