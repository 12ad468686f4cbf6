import { HOUSEHOLDS, saidBy } from '../../tests/fixtures/review-model.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { LocalMonth } from '../kernel/time.ts';
import type { Decision, Opinion } from '../review/opinion.ts';
import { appealableUntil, appealAgainst, hear, mayHear, monthsOfNextMeeting } from './appealing.ts';
import { reopen } from './disposing.ts';
import { REVIEW } from '../../tests/fixtures/review-model.ts';

const at = (text: string) => Date.parse(`${text}+08:00`) as InstantMs;
const CHAIR = 'resident_chair' as ResidentId;
const OTHER = 'resident_other' as ResidentId;
const [home] = HOUSEHOLDS;
if (!home) throw new Error('nobody lives anywhere');
const SAID: Opinion = saidBy(home, 0, false, at('2026-11-20T10:00:00'));
const DECISION: Decision = {
  ...{ no: 1, words: '地下有水管', isPublic: true, channel: null, needId: null, dueAt: null, toMonth: null },
  byId: CHAIR,
};
const REFUSED: Opinion = { ...SAID, outcome: 'refused', decidedAt: at('2026-11-30T23:59:59'), decision: DECISION };
const MINE = { byId: SAID.authorId, words: '更坏了' };
const LAST = (at('2026-12-07T18:00:00') - 1) as InstantMs;
const appealed = (): Opinion => {
  const done = appealAgainst(REFUSED, MINE, LAST);
  if (!done.ok) throw new Error(done.code);
  return done.value;
};
const heardBy = (byId: ResidentId) => ({ byId, at: LAST, isUpheld: true, words: '再说', toMonth: null });

test('a refusal is appealed against once, until 18:00 of the seventh Beijing day', () => {
  expect([appealableUntil(SAID), appealableUntil(REFUSED)]).toEqual([null, at('2026-12-07T18:00:00')]);
  expect(appealAgainst(SAID, MINE, LAST)).toEqual({ ok: false, code: 'NOT_REFUSED' });
  expect(appealAgainst(REFUSED, MINE, (LAST + 1) as InstantMs)).toEqual({ ok: false, code: 'APPEAL_TOO_LATE' });
  expect(appealed().appeal).toEqual({ ...MINE, at: LAST, heard: null });
  expect(appealAgainst(appealed(), MINE, LAST)).toEqual({ ok: false, code: 'ALREADY_APPEALED' });
});

test('an appeal is heard once, by nobody who refused the matter, said it or appeals', () => {
  expect([CHAIR, SAID.authorId, OTHER].map((who) => mayHear(appealed(), who))).toEqual([false, false, true]);
  expect(hear(appealed(), heardBy(CHAIR), LAST)).toEqual({ ok: false, code: 'APPEAL_OF_OWN' });
  expect(hear(REFUSED, heardBy(OTHER), LAST)).toEqual({ ok: false, code: 'APPEAL_NOT_FOUND' });
  const heard = hear(appealed(), heardBy(OTHER), LAST);
  expect(heard).toMatchObject({ ok: true, value: { outcome: 'refused', appeal: { heard: { isUpheld: true } } } });
  if (heard.ok) expect(hear(heard.value, heardBy(OTHER), LAST)).toEqual({ ok: false, code: 'APPEAL_NOT_FOUND' });
});

test('a refusal taken back makes an unheard appeal moot, and keeps one that was heard', () => {
  const open = reopen(REVIEW, appealed(), LAST);
  expect(open.ok && open.value.opinion.appeal).toBeUndefined();
  const heard = hear(appealed(), heardBy(OTHER), LAST);
  const again = heard.ok && reopen(REVIEW, heard.value, LAST);
  expect(again && again.ok && again.value.opinion.appeal?.heard?.byId).toBe(OTHER);
});

test('an upheld matter goes on in the month after its own, or in the running one where that is later', () => {
  const november = '2026-11' as LocalMonth;
  expect(monthsOfNextMeeting(november, at('2026-11-30T20:00:00'))).toEqual(['2026-12', '2027-01']);
  expect(monthsOfNextMeeting(november, at('2026-12-05T20:00:00'))).toEqual(['2026-12', '2027-01']);
  expect(monthsOfNextMeeting(november, at('2027-02-01T00:00:00'))).toEqual(['2027-02', '2027-03']);
});
