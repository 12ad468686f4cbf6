import { sha256 } from '../../shared/kernel/sha256.ts';
import { NEW_ACCOUNT, residentAccount, type AccountId } from '../../shared/points/account.ts';
import { applyTransfer } from '../../shared/points/chain.ts';
import type { Points } from '../../shared/kernel/brand.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { setField } from '../world/documents.ts';
import { putDocument } from '../world/insert.ts';
import { useWorld } from '../world/use-world.ts';

// The accounts of this world are made wrong on purpose: it is never asked whether it is sound.
const world = useWorld({ startAt: Date.parse('2026-11-24T10:00:00+08:00'), transactionTimeoutMs: 1500 });
const url = () => world().cloud.url;
const jumpTo = (text: string) => world().cloud.clock.jumpTo(Date.parse(`${text}+08:00`), { timers: 'once' });
const nightOf = async (date: string) => (await world().db.all('ledgerNights', { date }))[0];
/** The check of a night, from its first minute on. */
const pass = async (date: string) => {
  await jumpTo(`${date}T01:00:30`);
  await jumpTo(`${date}T01:01:30`);
  const night = await nightOf(date);
  if (!night) throw new Error(`no night of ${date}`);
  return night;
};
const earn = async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
};
const account = async () => residentAccount((await world().join('mo')).residentId);
const entries = async () =>
  [...(await world().db.all('transfers', { owner: await account() }))].sort((a, b) => (a.order < b.order ? -1 : 1));
const setEntry = async (at: number, field: string, value: unknown) =>
  setField(url(), 'transfers', (await entries())[at]?._id ?? '', field, value);
const headOf = async (id: AccountId) => (await world().db.one('accounts', id))?.head ?? '';
const told = async () =>
  (await world().db.all('events')).filter(({ kind }) => kind === 'points.faultFound').map(({ from, to }) => [from, to]);

test('a night sums every account, and its digest is over all heads and the night before', async () => {
  const watcher = await world().join('supervisor');
  for (let n = 0; n < 3; n += 1) await earn();
  await jumpTo('2026-11-25T00:30:00');
  expect(await nightOf('2026-11-25')).toBeUndefined();
  const first = await pass('2026-11-25');
  const mo = await account();
  const digest = sha256(['', mo, '3', await headOf(mo)].join('\n'));
  expect(first).toMatchObject({
    ...{ isOpen: false, before: '', digest, resealed: '', accounts: 1, transfers: 3 },
    ...{ balance: 18, reserved: 0, fund: -18, shop: 0, faultCount: 0, faults: [] },
  });
  await earn();
  const second = await pass('2026-11-26');
  expect(second.digest).toBe(sha256([digest, mo, '4', await headOf(mo)].join('\n')));
  expect(second).toMatchObject({ isOpen: false, before: digest, resealed: digest, transfers: 4, faultCount: 0 });
  // The heads of the night before are gone.
  expect((await world().db.all('ledgerHeads')).map(({ date }) => date)).toEqual(['2026-11-26']);
  expect((await watcher.must('points.nights', {})).items.map(({ date }) => date)).toEqual(['2026-11-26', '2026-11-25']);
});

/** Whatever an account and its entries say, to be put back. */
const keep = async () => ({ rows: await entries(), state: await world().db.one('accounts', await account()) });
const putBack = async ({ rows, state }: Awaited<ReturnType<typeof keep>>) => {
  for (const row of rows) await putDocument(url(), 'transfers', row);
  if (state) await putDocument(url(), 'accounts', state);
};

/** The whole past made anew with another amount in it: every number and hash fits. */
const rewrite = async () => {
  let state = NEW_ACCOUNT;
  for (const row of await entries()) {
    const { order, balanceAfter, reservedAfter, hash, owner, schema, createdAt, ...transfer } = row;
    const applied = applyTransfer(state, { ...transfer, amount: 5 as Points });
    if (!applied) throw new Error(`${order} ${balanceAfter} ${reservedAfter} ${hash} does not fit`);
    state = applied.state;
    const made = { ...transfer, amount: 5, ...applied.entry, owner, schema, createdAt };
    await putDocument(url(), 'transfers', made);
  }
  const kept = await world().db.one('accounts', await account());
  if (kept) await putDocument(url(), 'accounts', { ...kept, ...state });
};
/** An entry more than the account knows of. */
const invent = async () => {
  const [row] = await entries();
  if (row) await putDocument(url(), 'transfers', { ...row, _id: 'transfer_invented', order: '000000005' });
  return () => putDocument(url(), 'transfers', { ...row, _id: 'transfer_invented', owner: 'resident:nobody' });
};

/** What is done past the product to an account of four entries, and what a night says of it. */
const TAMPERED: readonly (readonly [what: string, kind: string, order: string, tamper: () => Promise<unknown>])[] = [
  ['a changed entry', 'sum', '000000002', () => setEntry(1, 'amount', 60)],
  ['a changed reason', 'chain', '000000002', () => setEntry(1, 'needKind', 'noise')],
  ['a changed balance', 'sum', '4', async () => setField(url(), 'accounts', await account(), 'balance', 600)],
  ['an entry that is gone', 'missing', '000000003', () => setEntry(1, 'owner', 'resident:nobody')],
  ['an entry of somebody else', 'owner', '000000002', () => setEntry(1, 'credit', 'resident:nobody')],
  ['an entry that is out of turn', 'missing', '000000004', () => setEntry(2, 'order', '000000009')],
  ['an entry that nobody posted', 'missing', '000000005', invent],
  ['a past that was made anew as a whole', 'sealed', '000000004', rewrite],
];

test.each(TAMPERED)('%s is found as %s at %s, told once and not mended', async (_what, kind, order, tamper) => {
  const kept = await keep();
  const before = (await told()).length;
  const undo = await tamper();
  const found = await pass(await nextDay());
  expect(found.faults).toEqual([{ account: await account(), kind, order }]);
  await pass(await nextDay());
  expect((await told()).slice(before)).toEqual([['0', '1']]);
  if (typeof undo === 'function') await (undo as () => Promise<void>)();
  await putBack(kept);
  await pass(await nextDay());
  await pass(await nextDay());
  expect((await nightOf(await lastDay()))?.faults).toEqual([]);
});

test('an account that is gone, and heads that were changed, are found', async () => {
  const kept = await keep();
  await setField(url(), 'accounts', await account(), 'communityId', 'community_nowhere');
  const gone = await pass(await nextDay());
  expect(gone.faults).toEqual([{ account: await account(), kind: 'missing', order: '4' }]);
  await putBack(kept);
  await pass(await nextDay());
  const [page] = await world().db.all('ledgerHeads');
  await setField(url(), 'ledgerHeads', page?._id ?? '', 'heads', [{ ...page?.heads[0], head: '0' }]);
  const changed = await pass(await nextDay());
  expect(changed.faults.map(({ kind }) => kind)).toEqual(['sealed', 'heads']);
  await pass(await nextDay());
});

const lastDay = async (): Promise<string> =>
  (await world().db.all('ledgerNights'))
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '';
const nextDay = async (): Promise<string> =>
  new Date(Date.parse(`${await lastDay()}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

test('supervisors are told, and read alone whose account it is', async () => {
  const [wei, supervisor] = await world().joinAll('wei', 'supervisor');
  expect((await supervisor.must('inbox.list', {})).items.map(({ kind }) => kind)).toContain('points.faultFound');
  expect((await supervisor.must('points.nights', {})).items.map(({ faults }) => faults?.length)).toContain(1);
  expect((await wei.must('points.nights', {})).items.map(({ faults }) => faults)).toEqual(Array(7).fill(null));
});
