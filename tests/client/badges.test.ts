import { markAnswered } from '../../client/src/data/mark-answered.ts';
import { badges, forgetBadges, nothingWaits, setWaiting } from '../../client/src/platform/badges.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { resetPhone } from './doubles/taro.ts';

const HAPPENED = { ok: true, value: {} } as const;
const at = (ms: number) => ms as InstantMs;
const told = { nods: 2, applicants: 3, pendingWords: 1, followUps: 2, news: 4, notices: 5 };
const later = () => at(Date.now() + 1000);

beforeEach(() => {
  resetPhone();
  forgetBadges();
  setWaiting(told, later());
});

test('each tab counts what waits behind it', () => {
  expect(badges.get()).toEqual({ home: 11, needs: 2, me: 4 });
});

test.each([
  ['need.confirm', { home: 11, needs: 1, me: 4 }],
  ['need.sendBack', { home: 11, needs: 1, me: 4 }],
  ['membership.approve', { home: 11, needs: 2, me: 3 }],
  ['membership.refuse', { home: 11, needs: 2, me: 3 }],
  ['need.publish', { home: 11, needs: 2, me: 3 }],
  ['need.refuse', { home: 11, needs: 2, me: 3 }],
  ['need.recordFollowUp', { home: 10, needs: 2, me: 4 }],
  ['need.claim', { home: 11, needs: 2, me: 4 }],
])('once %s has happened the badge of its tab is right', (act, expected) => {
  markAnswered(act, HAPPENED);
  expect(badges.get()).toEqual(expected);
});

test('an act that was refused changes no badge', () => {
  markAnswered('need.confirm', { ok: false, code: 'NEED_NOT_FOUND' });
  expect(badges.get()).toEqual({ home: 11, needs: 2, me: 4 });
});

test('news that were read wait no more, and notices still do', () => {
  nothingWaits('news');
  expect(badges.get()).toEqual({ home: 7, needs: 2, me: 4 });
});

test('what the server told before an act does not bring its badge back, and what it tells afterwards counts', () => {
  const before = at(Date.now());
  markAnswered('need.confirm', HAPPENED);
  setWaiting(told, at(before - 1));
  expect(badges.get().needs).toBe(1);
  setWaiting({ ...told, nods: 7 }, later());
  expect(badges.get().needs).toBe(7);
});

test('never counts below nothing', () => {
  for (let n = 0; n < 4; n += 1) markAnswered('need.confirm', HAPPENED);
  expect(badges.get().needs).toBe(0);
});
