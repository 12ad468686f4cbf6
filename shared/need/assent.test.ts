import { ASKING, LATER, POSTED_AT, REQUESTER, sampleNeed } from '../../tests/world/sample-need.ts';
import { beijingDay } from '../kernel/time.ts';
import { fail, ok } from '../kernel/errors.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { HouseholdId, ResidentId } from '../kernel/ids.ts';
import { agreeToNeed, askFor, askingWithout, disagreeToNeed, isBetween, recordAssent } from './assent.ts';
import { withdrawNeed } from './decisions.ts';
import { needInto, type NeedIn } from './need.ts';
import { isLetStand } from './published.ts';
import { waitingOf, wakeNeed } from './wake.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const captain = 'resident_captain' as ResidentId;
const grandma = { residentId: 'resident_lan' as ResidentId, name: '兰' };
const { householdId } = sampleNeed('asked');
const behalf = { consent: null, by: captain };
const nod: NeedIn<'asked'> = { ...sampleNeed('asked'), behalf };
const ofChild = (from = [grandma]): NeedIn<'asked'> => ({
  ...sampleNeed('asked'),
  asking: { ...ASKING, of: 'guardian', by: { residentId: REQUESTER, name: '韦大山' }, from },
});
const by = (residentId: ResidentId, of = householdId) => ({ residentId, householdId: of });

test('a yes lets a need out as if it were said now, and is their consent', () => {
  const open = { status: 'open', claims: [] } as const;
  const agreed = needInto({ ...nod, behalf: { consent: 'nod', by: captain } }, open, LATER);
  expect(agreeToNeed(nod, by(REQUESTER), LATER)).toEqual(ok(agreed));
  expect(agreeToNeed({ ...ofChild(), behalf }, by(grandma.residentId), LATER)).toMatchObject(
    ok({ status: 'open', behalf: { consent: 'guardian', by: captain } }),
  );
  const toLookAt = { ...nod, asking: { ...ASKING, next: 'pending' as const } };
  expect(agreeToNeed(toLookAt, by(REQUESTER), LATER)).toMatchObject(ok({ status: 'pending' }));
});

test('nobody but who is asked says yes or no, and only once', () => {
  const moved = by(grandma.residentId, 'household_other' as HouseholdId);
  for (const [need, who] of [
    [nod, by(captain)],
    [ofChild(), by(REQUESTER)],
    [ofChild(), moved],
    [ofChild([]), by(captain)],
    [sampleNeed('open'), by(REQUESTER)],
    [sampleNeed('notAgreed'), by(REQUESTER)],
  ] as const) {
    expect(agreeToNeed(need, who, LATER)).toEqual(fail('NOT_ASKED'));
    expect(disagreeToNeed(need, who, null, LATER)).toEqual(fail('NOT_ASKED'));
  }
});

test('a no ends it with its reason, and it never went out', () => {
  const ended = { status: 'notAgreed', asking: ASKING, endedAt: LATER, reason: '不是我说的' } as const;
  const said = disagreeToNeed(nod, by(REQUESTER), '不是我说的', LATER);
  expect(said).toEqual(ok(needInto(nod, ended, LATER)));
  expect(said.ok && isLetStand(said.value)).toBe(false);
});

test('those in charge write down a call only where nobody can be asked on a phone', () => {
  const yes = { isYes: true, note: null };
  expect(recordAssent(ofChild([]), captain, yes, LATER)).toMatchObject(ok({ status: 'open' }));
  expect(recordAssent(ofChild([]), captain, { isYes: false, note: '奶奶说不用' }, LATER)).toMatchObject(
    ok({ status: 'notAgreed', reason: '奶奶说不用' }),
  );
  expect(recordAssent(ofChild([]), REQUESTER, yes, LATER)).toEqual(fail('FORBIDDEN'));
  expect(recordAssent(ofChild(), captain, yes, LATER)).toEqual(fail('NOT_ASKED'));
  expect(recordAssent(sampleNeed('open'), captain, yes, LATER)).toEqual(fail('NOT_ASKED'));
});

test('who said it or whom it is for takes it back; others do not', () => {
  expect(withdrawNeed(nod, captain, LATER)).toMatchObject(ok({ status: 'notAgreed', reason: null }));
  expect(withdrawNeed(nod, REQUESTER, LATER)).toMatchObject(ok({ status: 'notAgreed' }));
  expect(withdrawNeed(ofChild(), grandma.residentId, LATER)).toEqual(fail('NOT_REQUESTER'));
});

test('it is between those who said it, whom it is for and who is asked', () => {
  expect([REQUESTER, captain].map((id) => isBetween(nod, id, false))).toEqual([true, true]);
  const isToldTo = (need: NeedIn<'asked'>, isOverseer: boolean) =>
    isBetween(need, 'resident_mo' as ResidentId, isOverseer);
  expect([isToldTo(nod, true), isToldTo(ofChild(), true)]).toEqual([false, false]);
  expect([isToldTo(ofChild([]), true), isToldTo(ofChild([]), false)]).toEqual([true, false]);
});

/** Just after a Beijing midnight, just before one, and at the turn of a year. */
const EDGES = ['2026-11-22T16:00:00Z', '2026-11-23T15:59:59Z', '2026-12-27T16:00:00Z'];

test.each(EDGES)('asked at %s, it is asked again after a day and lapses after seven', (at) => {
  const start = Date.parse(at) as InstantMs;
  const asked = { ...nod, asking: askFor({ ...ASKING }, start) };
  const after = (days: number) => (start + days * DAY_MS) as InstantMs;
  expect(waitingOf(asked)).toEqual({ at: after(1), what: 'stillAsked' });
  expect(wakeNeed(asked, (after(1) - 1) as InstantMs)).toBeUndefined();
  const reminded = wakeNeed(asked, after(1));
  expect(reminded).toMatchObject({ kind: 'need.stillAsked', dueAt: after(1) });
  if (reminded === undefined) throw new Error('nobody was reminded');
  expect(waitingOf(reminded.need)).toEqual({ at: after(7), what: 'assentLapsed' });
  expect(wakeNeed(reminded.need, (after(7) - 1) as InstantMs)).toBeUndefined();
  const lapsed = wakeNeed(reminded.need, after(7));
  expect(lapsed).toMatchObject({
    kind: 'need.assentLapsed',
    dueAt: after(7),
    need: { status: 'notAgreed', reason: null },
  });
  expect(lapsed && wakeNeed(lapsed.need, after(30))).toBeUndefined();
  // A week and the day of the week are the same in Beijing, whatever zone the process runs in.
  expect(new Date(beijingDay(after(7))).getUTCDay()).toBe(new Date(beijingDay(start)).getUTCDay());
});

test('a reminder that would come after the end is left out', () => {
  const late = (POSTED_AT + 8 * DAY_MS) as InstantMs;
  expect(wakeNeed(nod, late)).toMatchObject({ kind: 'need.assentLapsed' });
});

test('without the last who can be asked, those in charge are told at once', () => {
  const former = { residentId: 'resident_former' as ResidentId, name: '以前的邻居' };
  const { asking } = ofChild();
  const without = askingWithout(asking, grandma.residentId, former, LATER);
  expect(without).toEqual({ ...asking, from: [], remindAt: LATER });
  expect(wakeNeed({ ...ofChild(), asking: without }, LATER)).toMatchObject({ kind: 'need.stillAsked', dueAt: LATER });
  expect(askingWithout(ASKING, captain, former, LATER)).toEqual({ ...ASKING, by: former });
});
