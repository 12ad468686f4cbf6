import fc from 'fast-check';
import type { RedemptionAct } from '../../tests/fixtures/redemption-acts.ts';
import { accountOf, LATER_MS, RedemptionModel } from '../../tests/fixtures/redemption-model.ts';
import type { CommunityId } from '../kernel/ids.ts';
import { NEW_ACCOUNT, shopAccount } from '../points/account.ts';
import { heldBy } from '../points/ledger.ts';
import { numbersOf } from '../shop/stock.ts';
import { beijingDay } from '../kernel/time.ts';
import { bringingOf } from './bringing.ts';
import { isOnTheWay, wayUntil } from './on-the-way.ts';
import { isOpen, REDEMPTION_LIMITS, type Redemption } from './redemption.ts';

const POINTS = [9, 6, 12, 0, 30, 3];
const BAGS = 4;
const SHOP = shopAccount('community_c' as CommunityId);
const of = fc.nat(2);
const by = fc.nat(POINTS.length - 1);
const act: fc.Arbitrary<RedemptionAct> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('order' as const), of, by, quantity: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('open' as const, 'stop' as const), of, by }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('redeem' as const), of, by, isRight: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('askReturn' as const, 'takeBack' as const), of, by }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'expire' as const, 'resume' as const, 'name' as const, 'letGo' as const),
      of,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('bring' as const), of, isAsked: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('carry' as const, 'putDown' as const, 'handTo' as const, 'takeIn' as const),
      ...{ of, by },
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('deliver' as const), of, by, isCarrier: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pool' as const), by, isMine: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      ms: fc.constantFrom(1000, REDEMPTION_LIMITS.counterMs, LATER_MS),
    }),
  },
);
/** An act, whether the process dies before it is committed, and how often it is sent. */
const sent = fc.record({ act, crashes: fc.boolean(), times: fc.integer({ min: 1, max: 2 }) });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The balance is the sum of its transfers, what is set aside is what is open, and neither is below zero. */
const expectAccounts = ({ books }: RedemptionModel): void => {
  const transfers = [...books.transfers.values()];
  const open = [...books.redemptions.values()].filter(isOpen).flatMap(({ shares }) => shares);
  for (const [number, had] of POINTS.entries()) {
    const account = accountOf(number);
    const { balance, reserved } = books.accounts.get(account) ?? NEW_ACCOUNT;
    expect(balance + reserved).toBe(had + heldBy(transfers, account));
    expect(reserved).toBe(sum(open.filter((share) => share.account === account).map(({ amount }) => amount)));
    expect(Math.min(balance, reserved)).toBeGreaterThanOrEqual(0);
  }
};

/** What must hold after every act (D3). */
const expectSound = (model: RedemptionModel): void => {
  expectAccounts(model);
  const { books, now } = model;
  const redemptions = [...books.redemptions.values()];
  // Over all accounts it is what it was: the shop has what was fetched and did not come back.
  const fetched = redemptions.filter(({ status }) => status === 'redeemed');
  expect(heldBy([...books.transfers.values()], SHOP)).toBe(sum(fetched.map(({ cost }) => cost)));
  const { onHand, reserved, free } = numbersOf(books.stock, beijingDay(now));
  expect(onHand).toBe(BAGS - sum(fetched.map(({ quantity }) => quantity)));
  expect(reserved).toBe(sum(redemptions.filter(isOpen).map(({ quantity }) => quantity)));
  expect(free).toBe(onHand - reserved);
  // A voucher is used once at most: so many hand-outs as vouchers that were ever fetched.
  const given = [...books.moves.values()].filter(({ kind }) => kind === 'handOut').map(({ cause }) => cause);
  expect(new Set(given).size).toBe(given.length);
};

test('whatever is tried, killed and sent again, points and goods are as the vouchers stand', () => {
  fc.assert(
    fc.property(fc.array(sent, { maxLength: 60 }), (acts) => {
      const model = new RedemptionModel(POINTS, BAGS);
      for (const { act: one, crashes, times } of acts) {
        if (crashes) {
          const before = model.books;
          model.act(one, true);
          expect(model.books).toBe(before);
        }
        for (let time = 1; time <= times; time += 1) model.act(one);
        expectSound(model);
      }
    }),
    { numRuns: 300 },
  );
});

/** One that is on its way, whatever comes then: ordered, asked for, taken by somebody and given to them by another. */
const TO_THE_DOOR: readonly RedemptionAct[] = [
  { do: 'order', of: 0, by: 0, quantity: 1 },
  { do: 'bring', of: 0, isAsked: true },
  { do: 'carry', of: 0, by: 2 },
  { do: 'handTo', of: 0, by: 4 },
];

test('what is on its way is given by nobody but whoever carries it, and neither cancelled nor ended', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const model = new RedemptionModel(POINTS, BAGS);
      for (const one of TO_THE_DOOR) expect(model.act(one)).toBeNull();
      for (const one of acts) {
        const coming = [...model.books.redemptions.values()].filter(
          (before) => before.status === 'reserved' && isOnTheWay(before, model.now),
        );
        model.act(one);
        for (const { _id, bringing } of coming) {
          const after = model.books.redemptions.get(_id);
          if (after?.status === 'reserved' || one.do === 'letGo') continue;
          expect(after).toMatchObject({
            status: 'redeemed',
            fetchedBy: 'door',
            redeemed: { id: bringing?.carrier?.id },
          });
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('nobody pays for somebody else without a yes', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const model = new RedemptionModel(POINTS, BAGS);
      for (const one of acts) {
        const pooled = new Set(model.books.pooled);
        const had = new Set(model.books.redemptions.keys());
        model.act(one);
        if (one.do !== 'order') continue;
        const made = [...model.books.redemptions.values()].filter(({ _id }) => !had.has(_id));
        const allowed = [one.by, ...pooled].map(accountOf);
        for (const { shares } of made) for (const { account } of shares) expect(allowed).toContain(account);
      }
    }),
    { numRuns: 200 },
  );
});

/** How it stands, and how far it is on its way to a door. */
const stateOf = (redemption: Redemption): string => {
  const { status } = redemption;
  if (redemption.status === 'redeemed' && redemption.fetchedBy === 'door') return 'redeemed at the door';
  if (status === 'reserved' && wayUntil(redemption) !== null) return 'reserved on the way';
  return [status, bringingOf(redemption) ?? []].flat().join(' ');
};

test('random acts reach every state a voucher can have', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(act, { minLength: 80, maxLength: 120 }), (acts) => {
      const model = new RedemptionModel(POINTS, BAGS);
      for (const one of acts) {
        model.act(one);
        for (const redemption of model.books.redemptions.values()) reached.add(stateOf(redemption));
      }
    }),
    { numRuns: 300, seed: 7 },
  );
  expect([...reached].sort()).toEqual([
    ...(['cancelled', 'expired', 'redeemed', 'redeemed at the door', 'reserved', 'reserved carried'] as const),
    ...(['reserved on the way', 'reserved waiting', 'returned', 'stopped'] as const),
  ]);
});
