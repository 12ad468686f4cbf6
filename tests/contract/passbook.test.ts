import { cardAccount, residentAccount } from '../../shared/points/account.ts';
import type { HouseholdId, ResidentId } from '../../shared/kernel/ids.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { cardOf, withoutPhone } from './refusals/household.ts';
import { givePoints } from './refusals/planted-redemptions.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const LEFT = { code: 'estate', phase: 'moved', what: '黄桂花' } as const;

/** Somebody without a phone, who earned so often, and the card of their household. */
const earned = async (times: number) => {
  const [captain, staff] = await world().joinAll('captain1', 'staff');
  const home = await withoutPhone(world());
  const residentId = home.residentId as ResidentId;
  const code = await cardOf(captain, home.householdId);
  for (let n = 0; n < times; n += 1) await givePoints(world(), residentAccount(residentId), 5, LEFT);
  return { captain, staff, residentId, householdId: home.householdId as HouseholdId, code };
};

test('a sheet tells the newest entries of who shows the card, with their numbers and the chain', async () => {
  const { captain, staff, residentId, code } = await earned(12);
  const asked = { residentId, whose: 'person', code } as const;
  const first = await captain.must('points.passbook', asked);
  const stored = await world().db.all('transfers', { owner: residentAccount(residentId) });
  const hashOf = (number: number) => stored.find(({ order }) => Number(order) === number)?.hash.slice(0, 8);
  const latest = stored.length;
  expect(first.lines.map(({ number, digest, entry }) => [number, digest, entry.balanceAfter])).toEqual(
    Array.from({ length: 10 }, (_, at) => [latest - at, hashOf(latest - at), 5 * (latest - at)]),
  );
  expect([first.balance, first.hasHousehold]).toEqual([5 * latest, false]);
  // The counter prints what stands before it.
  const second = await staff.must('points.passbook', { ...asked, after: first.next ?? '' });
  expect(second.lines.map(({ number }) => number)).toEqual(
    Array.from({ length: latest - 10 }, (_, at) => latest - 10 - at),
  );
  expect(second.next).toBeNull();
});

test('each reading is an event that names who read and of whom, and keeps neither code nor balance', async () => {
  const { captain, residentId, code } = await earned(1);
  const asked = { residentId, whose: 'person', code } as const;
  const requestId = 'passbook-printed-once';
  const before = new Set((await world().db.all('events', { kind: 'points.passbookPrinted' })).map(({ _id }) => _id));
  const answers = [
    await captain.call('points.passbook', asked, { requestId }),
    await captain.call('points.passbook', asked, { requestId }),
  ];
  expect(answers.map((answer) => answer.ok && answer.value.lines.length > 0)).toEqual([true, true]);
  const read = await world().db.all('events', { kind: 'points.passbookPrinted' });
  expect(read.filter(({ _id }) => !before.has(_id))).toEqual([
    expect.objectContaining({
      ...{ actorId: captain.residentId, onBehalfOf: residentId, subject: residentId, to: 'person' },
      ...{ fingerprint: null, reply: null },
    }),
  ]);
});

test('whoever has a phone hears that somebody printed their passbook, and nobody of a sheet of their own', async () => {
  const [staff, wei] = await world().joinAll('staff', 'wei');
  const newsOf = async (who: typeof wei) =>
    (await who.must('inbox.list', {})).items.filter(({ kind }) => kind === 'points.passbookPrinted');
  const cardFor = async ({ residentId }: typeof wei) => {
    const [row] = await world().db.all('residents', { _id: residentId });
    return { residentId, whose: 'person', code: await cardOf(staff, row?.householdId ?? '') } as const;
  };
  await staff.must('points.passbook', await cardFor(wei));
  expect((await newsOf(wei)).map(({ who, subject }) => [who, subject])).toEqual([[staff.person.name, wei.residentId]]);
  await staff.must('points.passbook', await cardFor(staff));
  expect(await newsOf(staff)).toEqual([]);
});

test('what a household got as one has a passbook of its own', async () => {
  const { staff, residentId, householdId, code } = await earned(0);
  await givePoints(world(), cardAccount(householdId), 40, LEFT);
  expect((await staff.must('points.passbook', { residentId, whose: 'person', code })).hasHousehold).toBe(true);
  const { lines, balance } = await staff.must('points.passbook', { residentId, whose: 'household', code });
  expect([balance, lines.map(({ entry }) => entry.amount)]).toEqual([40, [40]]);
});
