import { residentAccount } from '../../shared/points/account.ts';
import { previewVariables } from '../../scripts/world/function-variables.ts';
import { dueAfter } from '../../shared/assignment/deadlines.ts';
import { ladderOf } from '../../shared/assignment/ladder.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { needThatIs } from '../contract/refusals/a-need.ts';
import { assignedNeed } from '../contract/refusals/given-need.ts';
import { inTurn, isWhole } from '../fixtures/sample.ts';
import { insertDocuments } from '../world/insert.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';

/** A kill leaves locks behind, in the cloud for half a minute; the next run waits for them. */
const world = useWorld({ functionVariables: previewVariables, transactionTimeoutMs: 1500 });
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const clock = () => world().cloud.clock;
const ONCE = { timers: 'once' } as const;

const needOf = async (needId: string) => {
  const need = await world().db.one('needs', needId);
  if (!need) throw new Error(`no ${needId}`);
  return need;
};
const eventsOf = async (needId: string) =>
  (await world().db.all('events')).filter(({ subject }) => subject === needId).sort((a, b) => a.at - b.at);
const kindsOf = async (needId: string) => (await eventsOf(needId)).map(({ kind }) => kind.slice('need.'.length));

test('each step of the ladder comes at its moment, once, to those it concerns', async () => {
  const [wei, lead, staff] = await world().joinAll('wei', 'officerA', 'staff', 'captain1');
  const needId = await assignedNeed(world());
  const { assignment } = await needOf(needId);
  if (!assignment) throw new Error('nobody was given it');
  expect(assignment.dueAt).toBe(dueAfter({ workingDays: 3 }, assignment.givenAt));
  const steps = ladderOf(assignment);
  for (const [index, { step, at }] of steps.entries()) {
    await clock().jumpTo(at - 1, ONCE);
    expect(await kindsOf(needId)).toEqual(['posted', 'given', ...steps.slice(0, index).map((one) => one.step)]);
    await clock().jumpTo(at, ONCE);
    await clock().jumpTo(at + MINUTE_MS, ONCE);
    expect((await needOf(needId)).assignment?.ladder).toBe(step);
  }
  const told = (await eventsOf(needId)).slice(2).map(({ kind, told: who }) => [kind, [...who].sort()]);
  const [l, w, s] = [lead.residentId, wei.residentId, staff.residentId];
  expect(told).toEqual([
    ['need.dueSoon', [l]],
    ['need.overdue', [l, w, s].sort()],
    ['need.overdueThreeDays', [l, s].sort()],
    ['need.overdueSevenDays', [l, s].sort()],
  ]);
  expect((await needOf(needId)).wakeAt).toBeNull();
  const { items } = await staff.must('need.queue', { filter: 'overdue' });
  expect(items.find((row) => row.needId === needId)?.assigned?.isOverdue).toBe(true);
});

test('a granted extension begins the ladder anew, and what is done climbs no further', async () => {
  const lead = await world().join('officerA');
  const needId = await assignedNeed(world());
  const before = (await needOf(needId)).assignment;
  await clock().jumpTo(before?.dueAt ?? 0, ONCE);
  await clock().jumpTo((before?.dueAt ?? 0) + MINUTE_MS, ONCE);
  const day = new Date(clock().now() + 10 * DAY_MS).toISOString().slice(0, 10);
  await lead.must('need.askExtension', { needId, day, reason: '零件还没到' });
  await (await world().join('staff')).must('need.decideExtension', { needId, isYes: true });
  const after = (await needOf(needId)).assignment;
  expect(after).toMatchObject({ ladder: null, firstDueAt: before?.dueAt });
  await clock().jumpTo((after?.dueAt ?? 0) - DAY_MS, ONCE);
  await clock().jumpTo((after?.dueAt ?? 0) - DAY_MS + MINUTE_MS, ONCE);
  expect((await kindsOf(needId)).slice(-3)).toEqual(['extensionAsked', 'extensionGranted', 'dueSoon']);
  await lead.must('need.reportDone', { needId });
  await clock().jumpTo((after?.dueAt ?? 0) + DAY_MS, ONCE);
  expect((await kindsOf(needId)).at(-1)).toBe('doneReported');
});

/** A week of silence, three calls on three days, and a week more. */
const waitInVain = async (needId: string) => {
  const captain = await world().join('captain1');
  await clock().jumpTo(clock().now() + 7 * DAY_MS + MINUTE_MS, ONCE);
  await clock().jumpTo(clock().now() + MINUTE_MS, ONCE);
  for (let tries = 0; tries < 3; tries += 1) {
    await captain.must('need.recordCall', { needId, how: 'call', outcome: 'notReached' });
    await clock().jumpTo(clock().now() + DAY_MS, ONCE);
  }
  await clock().jumpTo(clock().now() + 7 * DAY_MS, ONCE);
  await clock().jumpTo(clock().now() + MINUTE_MS, ONCE);
};
const IN_VAIN = ['callAsked', 'notReached', 'notReached', 'notReached'];

test('what was seen and never nodded at is closed after three tries, and pays nothing', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const needId = await needThatIs(world(), 'done');
  const before = (await world().db.one('accounts', residentAccount(mo.residentId)))?.balance;
  await wei.must('need.seeReport', { needId });
  await waitInVain(needId);
  const events = ['posted', 'claimed', 'doneReported', 'reportSeen', ...IN_VAIN, 'unanswered'];
  expect(await kindsOf(needId)).toEqual(events);
  expect((await needOf(needId)).status).toBe('unanswered');
  expect((await world().db.one('accounts', residentAccount(mo.residentId)))?.balance).toBe(before);
});

test('what its requester never saw is never closed by silence', async () => {
  const wei = await world().join('wei');
  const needId = await needThatIs(world(), 'done');
  await waitInVain(needId);
  expect(await needOf(needId)).toMatchObject({ status: 'done', wakeAt: null });
  // Seen at last: they have a week more.
  await wei.must('need.seeReport', { needId });
  const seenAt = (await eventsOf(needId)).at(-1)?.at;
  expect((await needOf(needId)).wakeAt).toBe(Number(seenAt) + 7 * DAY_MS);
});

test('a call in which they agree closes it, pays, and is marked', async () => {
  const [wei, captain] = await world().joinAll('wei', 'captain1');
  const needId = await needThatIs(world(), 'done');
  await captain.must('need.recordCall', { needId, how: 'visit', outcome: 'agreed' });
  const { need } = await wei.must('need.detail', { needId });
  expect(need).toMatchObject({ status: 'confirmed', isByCall: true });
});

test.each(['before', 'after'] as const)('a scheduler killed %s any step wakes everything once', async (when) => {
  await world().joinAll('wei', 'officerA', 'staff');
  const ids = [await assignedNeed(world()), await needThatIs(world(), 'done')];
  const [given] = await Promise.all(ids.map(needOf));
  let next = Number(given?.assignment?.dueAt) + 8 * DAY_MS;
  const steps = [1, 2, 3, 4, 5].map((call) => ({ action: 'database.commitTransaction', calls: [call] }));
  const others = inTurn([3, 5, 8, 11, 14, 17, 20], when, 1).map((call) => ({ action: '*', calls: [call] }));
  for (const kill of [...steps, ...others]) {
    world().cloud.setFaults({ rules: [{ fault: 'kill-instance', function: 'scheduler', when, ...kill }] });
    await clock().jumpTo(next, ONCE);
    next = clock().now() + MINUTE_MS;
    world().cloud.setFaults({});
  }
  await clock().jumpTo(clock().now() + 2 * MINUTE_MS, ONCE);
  expect((await kindsOf(ids[0] ?? '')).slice(2)).toEqual(['overdue', 'overdueThreeDays', 'overdueSevenDays']);
  expect((await kindsOf(ids[1] ?? '')).slice(3)).toEqual(['callAsked']);
});

test('and after all of them every document is sound', async () => {
  await expectSound(world());
});

/** What the articles' largest community could owe on one evening; in the whole run. A run of the quick suite has fewer, in as many pieces. */
const DUE = isWhole ? 1000 : 250;

test(`${String(DUE)} due matters are woken within a few runs of one minute each`, async () => {
  await world().joinAll('wei', 'officerA', 'staff');
  const model = await needOf(await assignedNeed(world()));
  const due = clock().now() as InstantMs;
  const posted = (await eventsOf(model._id)).map((event) => event);
  const copies = Array.from({ length: DUE }, (_, at) => ({
    ...model,
    _id: `${model._id}-${String(at)}`,
    order: `${String(model.createdAt)}_${model._id}-${String(at)}`,
    assignment: { ...model.assignment, dueAt: due, ladder: 'dueSoon' },
    wakeAt: due,
  }));
  await insertDocuments(world().cloud.url, 'needs', copies);
  await insertDocuments(
    world().cloud.url,
    'events',
    copies.flatMap(({ _id }, at) =>
      posted.map((event) => ({ ...event, _id: `${event._id}-${String(at)}`, subject: _id })),
    ),
  );
  const isWoken = async () =>
    (await world().db.all('needs')).filter(({ _id, isOverdue }) => isOverdue && _id.startsWith(`${model._id}-`)).length;
  let runs = 0;
  for (; (await isWoken()) < DUE && runs < 5; runs += 1) await clock().jumpTo(clock().now() + MINUTE_MS, ONCE);
  expect(await isWoken()).toBe(DUE);
  const told = (await world().db.all('events')).filter(
    ({ kind, subject }) => kind === 'need.overdue' && subject.startsWith(`${model._id}-`),
  );
  expect(new Set(told.map(({ subject }) => subject)).size).toBe(told.length);
  expect(told).toHaveLength(DUE);
});
