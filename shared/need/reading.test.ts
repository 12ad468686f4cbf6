import { fail, ok } from '../kernel/errors.ts';
import { HELPING_LIMITS } from './helping-limits.ts';
import { countAnyway, countReading, NO_READINGS } from './reading.ts';

test('flats and numbers together use up a day', () => {
  const { readingsPerDayMax } = HELPING_LIMITS;
  const nearly = { doors: readingsPerDayMax - 3, phones: 2 };
  expect(countReading(nearly, 'phones', HELPING_LIMITS)).toEqual(ok({ ...nearly, phones: 3 }));
  expect(countReading({ ...nearly, phones: 3 }, 'doors', HELPING_LIMITS)).toEqual(fail('TOO_MANY_READINGS'));
});

test('what is told at once is counted beyond the bound, and keeps the bound full', () => {
  const full = { doors: HELPING_LIMITS.readingsPerDayMax, phones: 0 };
  expect(countAnyway(full, 'doors')).toEqual({ ...full, doors: full.doors + 1 });
  expect(countReading(countAnyway(full, 'doors'), 'phones', HELPING_LIMITS)).toEqual(fail('TOO_MANY_READINGS'));
  expect(countAnyway(NO_READINGS, 'doors')).toEqual({ doors: 1, phones: 0 });
});
