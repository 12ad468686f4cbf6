import type { InstantMs } from '../kernel/brand.ts';
import { isChild, isGrownUp } from './age.ts';

const at = (iso: string) => Date.parse(iso) as InstantMs;
/** The last moment of a Beijing year, and the first of the next. */
const [NEW_YEARS_EVE, NEW_YEAR] = [at('2026-12-31T15:59:59.999Z'), at('2026-12-31T16:00:00Z')];

test.each([
  [2012, NEW_YEARS_EVE, true],
  [2012, NEW_YEAR, false],
  [2011, NEW_YEARS_EVE, false],
  [2026, NEW_YEARS_EVE, true],
  [null, NEW_YEARS_EVE, false],
])('somebody born in %s is at %i a child: %s', (year, now, expected) => {
  expect(isChild(year, now)).toBe(expected);
});

test.each([
  [2008, NEW_YEARS_EVE, false],
  [2008, NEW_YEAR, true],
  [2007, NEW_YEARS_EVE, true],
  [null, NEW_YEARS_EVE, true],
])('somebody born in %s is at %i grown up: %s', (year, now, expected) => {
  expect(isGrownUp(year, now)).toBe(expected);
});
