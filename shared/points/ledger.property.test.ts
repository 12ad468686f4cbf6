import fc from 'fast-check';
import { COMMON } from '../../tests/world/sample-need.ts';
import type { InstantMs, Points } from '../kernel/brand.ts';
import type { HouseholdId, OfficeId, ResidentId, TransferId } from '../kernel/ids.ts';
import {
  fundAccount,
  cardAccount,
  merchantAccount,
  NEW_ACCOUNT,
  residentAccount,
  shopAccount,
  type AccountId,
  type AccountState,
} from './account.ts';
import { applyTransfer, type Entry } from './chain.ts';
import { balanceOf, heldBy } from './ledger.ts';
import { recheck } from './recheck.ts';
import { correctionOf, endReserve, reserveFor, shareOut } from './spend.ts';
import { ownerOf, type Transfer } from './transfer.ts';

const { communityId } = COMMON;
const [fund, shop] = [fundAccount(communityId), shopAccount(communityId)];
const people = [
  ...['mo', 'lan'].map((name) => residentAccount(`resident_${name}` as ResidentId)),
  cardAccount('household_1' as HouseholdId),
];
const merchant = merchantAccount('office_1' as OfficeId);

/** A ledger as a store keeps it: a transfer whose id is there is not written again, and one that an account cannot bear not at all. */
class Book {
  readonly rows = new Map<string, Transfer & Entry>();
  readonly accounts = new Map<AccountId, AccountState>();
  post(transfer: Transfer): boolean {
    const owner = ownerOf(transfer);
    const applied = applyTransfer(this.accounts.get(owner) ?? NEW_ACCOUNT, transfer);
    if (!applied || this.rows.has(transfer._id)) return false;
    this.accounts.set(owner, applied.state);
    this.rows.set(transfer._id, { ...transfer, ...applied.entry });
    return true;
  }
  of = (account: AccountId) =>
    [...this.rows.values()].filter((row) => ownerOf(row) === account).sort((a, b) => (a.order < b.order ? -1 : 1));
}

const at = (n: number) => n as InstantMs;
const earned = (n: number, to: AccountId, amount: number): Transfer => ({
  _id: `transfer_e${String(n)}` as TransferId,
  communityId,
  debit: to === merchant ? shop : fund,
  credit: to,
  amount: amount as Points,
  code: 'correction',
  phase: 'moved',
  corrects: 'transfer_first' as TransferId,
  what: '补记',
  at: at(n),
});
const redemption = (n: number) => ({ _id: `redemption_r${String(n)}`, communityId, what: '大米 1 袋' });

const who = fc.constantFrom(...people);
const few = fc.integer({ min: 1, max: 6 });
const act = fc.oneof(
  fc.record({ does: fc.constant('earn' as const), n: few, to: fc.constantFrom(...people, merchant), amount: few }),
  fc.record({ does: fc.constant('reserve' as const), n: few, from: who, amount: few }),
  fc.record({ does: fc.constantFrom('posted' as const, 'voided' as const), n: few, from: who }),
  fc.record({ does: fc.constant('correct' as const), n: fc.nat(20) }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const carryOut = (book: Book, one: Act, moment: number): boolean => {
  switch (one.does) {
    case 'earn':
      return book.post(earned(one.n, one.to, one.amount));
    case 'reserve':
      return book.post(reserveFor(redemption(one.n), one.from, one.amount as Points, at(moment)));
    case 'posted':
    case 'voided': {
      const { _id } = reserveFor(redemption(one.n), one.from, 1 as Points, at(moment));
      const reserved = book.rows.get(_id);
      if (reserved?.code !== 'redemption' || reserved.phase !== 'reserved') return false;
      return book.post(endReserve(reserved, one.does, at(moment)));
    }
    case 'correct': {
      const row = [...book.rows.values()][one.n];
      if (!row || row.phase === 'reserved' || row.phase === 'voided') return false;
      return book.post(correctionOf(row, '记错了', at(moment)));
    }
  }
};
const acts = fc.array(act, { maxLength: 60 });

test('after every act all accounts together hold nothing, none is below zero, and each is the sum of its entries', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const book = new Book();
      for (const [moment, one] of all.entries()) {
        const before = [...book.rows.entries()].map(([id, row]) => [id, row.hash]);
        carryOut(book, one, moment);
        const rows = [...book.rows.values()];
        const accounts = [...book.accounts.entries()];
        expect([fund, shop, ...people, merchant].reduce((sum, account) => sum + heldBy(rows, account), 0)).toBe(0);
        expect(accounts.filter(([, { balance, reserved }]) => balance < 0 || reserved < 0)).toEqual([]);
        expect(accounts.map(([id]) => balanceOf(rows, id))).toEqual(accounts.map(([, { balance }]) => balance));
        expect([...book.rows.entries()].slice(0, before.length).map(([id, row]) => [id, row.hash])).toEqual(before);
        for (const [id, state] of accounts)
          expect(recheck(id, book.of(id), NEW_ACCOUNT, { state }).fault).toBeUndefined();
      }
    }),
  );
});

test('what was done once is not done again: every act a second time moves nothing (D3 ii, v)', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const book = new Book();
      const done = all.filter((one, moment) => carryOut(book, one, moment));
      const rows = [...book.rows.values()];
      const again = done.filter((one) => one.does !== 'correct').filter((one) => carryOut(book, one, 99));
      expect(again).toEqual([]);
      expect([...book.rows.values()]).toEqual(rows);
    }),
  );
});

test('whatever is changed in a row afterwards is found', () => {
  const change = fc.constantFrom('amount', 'at', 'credit', 'order', 'balanceAfter', 'reservedAfter', 'hash', '_id');
  fc.assert(
    fc.property(acts, fc.nat(), change, (all, which, field) => {
      const book = new Book();
      for (const [moment, one] of all.entries()) carryOut(book, one, moment);
      const rows = [...book.rows.values()];
      const row = rows[which % Math.max(1, rows.length)];
      if (!row) return;
      const owner = ownerOf(row);
      const value: unknown = row[field as keyof typeof row];
      const other =
        typeof value === 'number' ? value + 1 : field === 'credit' && value === fund ? shop : `${String(value)}9`;
      const state = book.accounts.get(owner);
      const mine = book.of(owner).map((one) => (one._id === row._id ? { ...one, [field]: other } : one));
      expect(recheck(owner, mine, NEW_ACCOUNT, state && { state }).fault).toBeDefined();
    }),
  );
});

test('a chain that was rewritten as a whole no longer goes through the head that was published', () => {
  const [mo] = people as [AccountId];
  const book = new Book();
  book.post(earned(1, mo, 6));
  const night = book.accounts.get(mo) as AccountState;
  book.post(earned(2, mo, 2));
  const rewritten = new Book();
  rewritten.post(earned(1, mo, 60));
  rewritten.post(earned(2, mo, 2));
  const sealed = { sequence: night.sequence, head: night.head };
  const found = (of: Book, seal = sealed) =>
    recheck(mo, of.of(mo), NEW_ACCOUNT, { state: of.accounts.get(mo) as AccountState, sealed: seal }).fault?.kind;
  expect([found(book), found(rewritten), found(book, { ...sealed, sequence: 3 })]).toEqual([
    undefined,
    'sealed',
    'missing',
  ]);
});

test('a price is paid from the own account first, then from the others, and from none where all do not reach', () => {
  const [mo, lan, qin] = people as [AccountId, AccountId, AccountId];
  const have = [
    { account: mo, balance: 20 },
    { account: lan, balance: 0 },
    { account: qin, balance: 50 },
  ];
  expect(shareOut(60, have)).toEqual([
    { account: mo, amount: 20 },
    { account: qin, amount: 40 },
  ]);
  expect(shareOut(20, have)).toEqual([{ account: mo, amount: 20 }]);
  expect(shareOut(71, have)).toBeUndefined();
});
