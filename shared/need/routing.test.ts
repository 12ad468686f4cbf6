import { ROLES } from '../community/roles.ts';
import { NEED_KINDS } from './kinds.ts';
import { defaultSpan, FALLBACK, groupOf, RESPONSIBLE_GROUPS, ROUTES, routeOf } from './routing.ts';
import { URGENCIES } from './urgency.ts';

test.each(NEED_KINDS)('%s has a group, and then those whom every community has', (kind) => {
  const route = routeOf(kind);
  expect(groupOf(kind)).toEqual(RESPONSIBLE_GROUPS[ROUTES[kind]]);
  expect(route.slice(0, groupOf(kind).length)).toEqual(groupOf(kind));
  expect(route.filter((role) => FALLBACK.includes(role))).toEqual(FALLBACK);
  expect(new Set(route).size).toBe(route.length);
  expect(route.filter((role) => !ROLES.includes(role))).toEqual([]);
});

test('nobody who audits, witnesses or sells is on any route', () => {
  const barred = ['supervisor', 'witness', 'merchant', 'shopkeeper'];
  expect(NEED_KINDS.flatMap(routeOf).filter((role) => barred.includes(role))).toEqual([]);
});

test('what belongs to the village of origin goes to its officer, never nowhere', () => {
  expect(routeOf('hukou')[0]).toBe('originOfficer');
});

test.each(NEED_KINDS)('%s has a time for every urgency, and none is longer for being more urgent', (kind) => {
  const days = URGENCIES.map((urgency) => {
    const span = defaultSpan({ kind, urgency });
    return 'hours' in span ? span.hours / 24 : span.workingDays;
  });
  expect([...days].sort((a, b) => b - a)).toEqual(days);
  expect(days.every((count) => count > 0 && count <= 15)).toBe(true);
});
