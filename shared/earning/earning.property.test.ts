import fc from 'fast-check';
import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, DeedId, HouseholdId, ResidentId } from '../kernel/ids.ts';
import { NEW_ACCOUNT, residentAccount, type AccountId, type AccountState } from '../points/account.ts';
import { applyTransfer } from '../points/chain.ts';
import { FIRST_RULE, ruleOn, type EarningRule } from '../points/earning-rules.ts';
import { ownerOf, type Transfer } from '../points/transfer.ts';
import type { LocalDate } from '../kernel/time.ts';
import { earnedAt, roomAt, withEarned, type Earned, type Earning } from './bounds.ts';
import {
  checkDeed,
  creditDeed,
  decideObjection,
  declareDeed,
  objectToDeed,
  refuseDeed,
  type Deed,
  type DeedFacts,
} from './deed.ts';
import { areSpans, hoursOf, minutesOf, type Worked } from './hours.ts';
import { deedReward } from './rewards.ts';

const START = Date.parse('2026-11-02T10:00:00+08:00');
const DAY_MS = 86_400_000;
const COMMUNITY = 'community_c1' as CommunityId;
/** Two people in each of four households; a person of the first is related to the second. */
const PEOPLE = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1', 'd2'] as const;
type Name = (typeof PEOPLE)[number];
const idOf = (name: Name) => `resident_${name}` as ResidentId;
const homeOf = (name: Name) => name.slice(0, 1);
const isNear = (one: Name, other: Name): boolean =>
  homeOf(one) === homeOf(other) || ['ab', 'ba'].includes(homeOf(one) + homeOf(other));

const who = fc.constantFrom(...PEOPLE);
const deedNo = fc.integer({ min: 0, max: 2 });
const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ is: fc.constant('declare' as const), by: who, n: deedNo }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('check' as const), by: who, n: deedNo }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('refuse' as const), by: who, n: deedNo }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('object' as const), by: who, n: deedNo }) },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('decide' as const), by: who, n: deedNo, isUpheld: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('wake' as const), by: who, n: deedNo }) },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('days' as const), by: who, n: fc.integer({ min: 1, max: 5 }) }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const DOERS = ['a1', 'c1', 'd1'] as const;
const RULE: EarningRule = { ...FIRST_RULE, dayMax: 10, monthMax: 12 };

/** Deeds and accounts as a store keeps them. */
class Village {
  now = START as InstantMs;
  readonly deeds = new Map<number, Deed>();
  readonly accounts = new Map<AccountId, AccountState & { readonly earned?: Earned }>();
  readonly credits: Transfer[] = [];
  /** Who said yes to what. */
  readonly yes = new Map<number, Name>();

  facts(n: number, by: Name): DeedFacts {
    const doer = DOERS[n] ?? 'a1';
    return {
      ...{ _id: `deed_${String(n)}` as DeedId, communityId: COMMUNITY, buildingId: 'building_1' as BuildingId },
      ...{ buildingName: '1号楼', kind: 'labour', day: '2026-11-02' as LocalDate, doerId: idOf(doer), doerName: doer },
      ...{
        doer: { householdId: homeOf(doer) as HouseholdId, door: '', unit: 1, flat: '101' },
        receiver: null,
        text: '',
      },
      ...{ declaredBy: [idOf(by)], given: null, amount: 0, rule: '', createdAt: this.now, updatedAt: this.now },
    };
  }

  does({ is, by, n, ...more }: Act): void {
    this.now = (this.now + 60_000) as InstantMs;
    if (is === 'days') this.now = (this.now + n * DAY_MS) as InstantMs;
    const deed = this.deeds.get(n);
    if (is === 'declare') this.keep(n, declareDeed(deed, this.facts(n, by), idOf(by), this.now));
    if (deed) this.goesOn(deed, { is, by, n, ...more } as Act);
  }

  goesOn(deed: Deed, { is, by, n, ...more }: Act): void {
    const signed = { id: idOf(by), name: by, at: this.now, reason: '问过了' };
    const near = isNear(by, DOERS[n] ?? 'a1');
    if (is === 'check') {
      const doer = { id: deed.doerId ?? idOf('a1'), name: '' };
      const worth = { amount: RULE.perDeed.labour, rule: RULE.version, objectionDays: 3 };
      if (this.keep(n, checkDeed(deed, { by: signed, isNear: near, doer, ...worth }))) this.yes.set(n, by);
    }
    if (is === 'refuse') this.keep(n, refuseDeed(deed, signed, near));
    if (is === 'object') this.keep(n, objectToDeed(deed, signed));
    if (is === 'decide' && 'isUpheld' in more)
      this.keep(n, decideObjection(deed, signed, { isUpheld: more.isUpheld, isNear: near }));
    if (is === 'wake') this.wake(n, deed);
  }

  keep(n: number, decided: { readonly ok: boolean; readonly value?: Deed }): boolean {
    if (decided.ok && decided.value) this.deeds.set(n, decided.value);
    return decided.ok;
  }

  wake(n: number, deed: Deed): void {
    const credited = creditDeed(deed, 0, this.now);
    if (!credited) return;
    const [reward] = deedReward(deed, this.now);
    const paid = reward ? this.pay(reward) : 0;
    this.deeds.set(n, { ...credited, paid });
  }

  pay(reward: Earning): number {
    const owner = ownerOf(reward);
    const account: AccountState & { readonly earned?: Earned } = this.accounts.get(owner) ?? NEW_ACCOUNT;
    const { earned } = account;
    const amount = Math.min(reward.amount, roomAt(earned, RULE, this.now)) as typeof reward.amount;
    if (amount === 0) return 0;
    const applied = applyTransfer(account, { ...reward, amount });
    if (!applied) throw new Error('a reward was refused');
    this.accounts.set(owner, { ...applied.state, earned: withEarned(earned, { ...reward, amount }) });
    this.credits.push({ ...reward, amount });
    return amount;
  }
}

test('however people declare, check, object and repeat, a deed earns once, for nobody near, and within the bounds', () => {
  let credits = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 80, size: 'max' }), (acts) => {
      const village = new Village();
      for (const one of acts) village.does(one);
      const ids = village.credits.map(({ _id }) => _id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [n, deed] of village.deeds) {
        const yes = village.yes.get(n);
        if (deed.status !== 'credited') continue;
        expect(yes !== undefined && !isNear(yes, DOERS[n] ?? 'a1')).toBe(true);
        expect(deed.declaredBy).not.toContain(idOf(yes ?? 'a1'));
        expect(deed.paid).toBe(
          ids.includes(`transfer_deed_${String(n)}` as never)
            ? village.credits.find(({ _id }) => _id === `transfer_deed_${String(n)}`)?.amount
            : 0,
        );
      }
      for (const { earned } of village.accounts.values()) {
        const { onDay, inMonth } = earnedAt(earned, village.now);
        expect(onDay <= RULE.dayMax && inMonth <= RULE.monthMax).toBe(true);
      }
      credits += ids.length;
    }),
    { numRuns: 400 },
  );
  // The walk reaches what it is about.
  expect(credits).toBeGreaterThan(100);
});

test('stretches of a day that are taken never overlap and never exceed 24 hours', () => {
  const span = fc.record({
    from: fc.integer({ min: 0, max: 100 }).map((n) => n * 15),
    to: fc.integer({ min: 0, max: 100 }).map((n) => n * 15),
    kind: fc.constant('labour' as const),
  });
  const covered = ({ from, to }: Worked) =>
    Array.from({ length: Math.max(0, (to - from) / 15) }, (_, at) => from + at * 15);
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (spans) => {
      const all = spans.flatMap(covered);
      const isSound = spans.every(({ from, to }) => from < to && to <= 24 * 60) && new Set(all).size === all.length;
      expect(areSpans(spans)).toBe(isSound);
      if (isSound)
        expect([minutesOf(spans), hoursOf(spans)]).toEqual([all.length * 15, Math.floor((all.length * 15) / 60)]);
    }),
  );
});

test('the version of a day is the one that began last, and the first one where none has begun', () => {
  const rule = (from: string): EarningRule => ({ ...FIRST_RULE, from: from as LocalDate, version: from });
  const rules = [rule('2026-12-01'), rule('2026-10-01')];
  const on = (day: string) => ruleOn(rules, day as LocalDate).version;
  expect(['2026-09-30', '2026-10-01', '2026-11-30', '2026-12-01'].map(on)).toEqual([
    ...[FIRST_RULE.version, '2026-10-01', '2026-10-01', '2026-12-01'],
  ]);
});

test('a reward goes from the fund to whoever did it', () => {
  const village = new Village();
  const deed: Deed = { ...village.facts(0, 'c1'), amount: 8, rule: 'r', status: 'declared' };
  expect(deedReward(deed, village.now)).toMatchObject([
    { _id: 'transfer_deed_0', credit: residentAccount(idOf('a1')), amount: 8 },
  ]);
  expect(deedReward({ ...deed, doerId: null }, village.now)).toEqual([]);
});
