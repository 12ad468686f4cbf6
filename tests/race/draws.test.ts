import { drawGateIdOf } from '../../cloudfunctions/api/draw/ids.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { DIGITS, plantDraw } from '../contract/refusals/planted-draws.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld({ transactionTimeoutMs: 3000 });

afterEach(async () => {
  world().cloud.interpose(undefined);
  world().cloud.setFaults({});
  await expectSound(world());
});

const entriesOf = async (drawId: string) =>
  (await world().db.all('drawEntries')).filter((one) => one.drawId === drawId);
/** Nobody has entered yet but one household of elsewhere. */
const NEARLY_EMPTY = { homes: [{ _id: 'household_elsewhere' as never, unit: 1, flat: '101' }] };
const codesOf = (answers: readonly { readonly ok: boolean; readonly code?: string }[]): string[] =>
  [...new Set(answers.flatMap(({ ok, code }) => (ok ? [] : [code ?? ''])))].sort();
const but = (codes: readonly string[], known: readonly string[]): string[] =>
  codes.filter((code) => ![...known, 'BUSY', 'NETWORK'].includes(code));

test('of many who enter for their households at once in bad weather each household is on the list once', async () => {
  const people = await world().joinAll('wei', 'qin', 'mo', 'lan', 'captain1', 'officerA');
  for (const seed of SEEDS) {
    const drawId = await plantDraw(world(), 'open', NEARLY_EMPTY);
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, turn) =>
        (people[turn % people.length] as Resident).call('draw.enter', { drawId }),
      ),
    );
    world().cloud.setFaults({});
    expect(but(codesOf(answers), ['HAS_ENTERED'])).toEqual([]);
    const homes = (await entriesOf(drawId)).map(({ householdId }) => householdId);
    expect(new Set(homes).size).toBe(homes.length);
    await expectSound(world());
  }
});

test('a household that enters and leaves from many phones at once is counted as it stands', async () => {
  const [wei, qin, captain] = await world().joinAll('wei', 'qin', 'captain1');
  for (const seed of SEEDS) {
    const drawId = await plantDraw(world(), 'open', NEARLY_EMPTY);
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all([
      ...[wei, qin, wei].map((who) => who.call('draw.enter', { drawId })),
      captain.call('draw.enterFor', { drawId, residentId: wei.residentId }),
      ...[wei, qin].map((who) => who.call('draw.leave', { drawId })),
    ]);
    world().cloud.setFaults({});
    expect(but(codesOf(answers), ['HAS_ENTERED', 'NOT_ENTERED'])).toEqual([]);
    await expectSound(world());
  }
});

test('an answer that was lost is answered the same, and enters nobody twice', async () => {
  const wei = await world().join('wei');
  const drawId = await plantDraw(world(), 'open', NEARLY_EMPTY);
  const requestId = 'the-same-entry-twice';
  const first = await wei.call('draw.enter', { drawId }, { requestId });
  expect(await wei.call('draw.enter', { drawId }, { requestId })).toEqual(first);
  expect([first.ok, (await entriesOf(drawId)).length]).toEqual([true, 2]);
});

test('wherever the freezing falls into an entry, the household is on the list or refused, never lost', async () => {
  const wei = await world().join('wei');
  const { clock } = world().cloud;
  const outcomes = new Set<string>();
  for (let at = 1, requests = at; at <= requests; at += 1) {
    const closesAt = (clock.now() + 60_000) as InstantMs;
    const meetsAt = (closesAt + 1) as InstantMs;
    const drawId = await plantDraw(world(), 'open', { homes: [], more: { closesAt, meetsAt }, isWoken: true });
    requests = 0;
    world().cloud.interpose(async ({ function: name }) => {
      if (name !== 'api') return;
      requests += 1;
      if (requests === at) await clock.jumpTo(closesAt, { timers: 'once' });
    });
    const answer = await wei.call('draw.enter', { drawId });
    world().cloud.interpose(undefined);
    await clock.jumpTo(closesAt + 120_000, { timers: 'once' });
    const draw = await world().db.one('draws', drawId);
    const gate = await world().db.one('drawGates', drawGateIdOf(drawId as never, 0));
    expect({ at, status: draw?.status, isOpen: gate?.isOpen }).toEqual({
      ...{ at, status: answer.ok ? 'frozen' : 'empty', isOpen: false },
    });
    outcomes.add(answer.ok ? 'ok' : answer.code);
  }
  expect([...outcomes].sort()).toEqual(['DRAW_NOT_OPEN', 'ok']);
});

test('wherever the freezing falls into leaving, the household is off the list or keeps its number on it', async () => {
  const wei = await world().join('wei');
  const { clock } = world().cloud;
  const outcomes = new Set<string>();
  for (let at = 1, requests = at; at <= requests; at += 1) {
    const closesAt = (clock.now() + 60_000) as InstantMs;
    const meetsAt = (closesAt + 1) as InstantMs;
    const drawId = await plantDraw(world(), 'open', { more: { closesAt, meetsAt }, isWoken: true });
    requests = 0;
    world().cloud.interpose(async ({ function: name }) => {
      if (name !== 'api') return;
      requests += 1;
      if (requests === at) await clock.jumpTo(closesAt, { timers: 'once' });
    });
    const answer = await wei.call('draw.leave', { drawId });
    world().cloud.interpose(undefined);
    await clock.jumpTo(closesAt + 120_000, { timers: 'once' });
    const draw = await world().db.one('draws', drawId);
    const entrants = draw?.status === 'frozen' ? draw.entrants : 0;
    const is = answer.ok ? answer.value.is : answer.code;
    expect({ at, entrants }).toEqual({ at, entrants: is === 'left' ? 5 : 6 });
    outcomes.add(is);
  }
  expect([...outcomes].filter((is) => !['left', 'gaveUp', 'DRAW_NOT_OPEN'].includes(is))).toEqual([]);
  expect(outcomes.size).toBeGreaterThan(1);
});

test('of witnesses at once each in their own weather, what is first stays, and it is drawn once', async () => {
  const [wei, mo, staff, captain] = await world().joinAll('wei', 'mo', 'staff', 'captain1');
  for (const seed of SEEDS) {
    const drawId = await plantDraw(world(), 'frozen');
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers: { readonly ok: boolean; readonly code?: string }[] = [];
    for (let round = 0; round < 4; round += 1)
      answers.push(
        ...(await Promise.all([
          wei.call('draw.say', { drawId, turn: 0, digits: DIGITS[0] }),
          wei.call('draw.say', { drawId, turn: 0, digits: '1111' }),
          mo.call('draw.say', { drawId, turn: 1, digits: DIGITS[1] }),
          staff.call('draw.sayFor', { drawId, turn: 2, digits: DIGITS[2] }),
          captain.call('draw.sayFor', { drawId, turn: 2, digits: '2222' }),
        ])),
      );
    world().cloud.setFaults({});
    expect(but(codesOf(answers), ['NOT_YOUR_TURN', 'DIGITS_STAND'])).toEqual([]);
    const events = (await world().db.all('events')).filter(
      (one) => one.subject === drawId && one.kind === 'draw.drawn',
    );
    const draw = await world().db.one('draws', drawId);
    expect(events.length).toBe(draw?.status === 'drawn' ? 1 : 0);
    await expectSound(world());
  }
});

test('of those who give up while the last digits come in, each is before the draw or after it', async () => {
  const [wei, mo, lan, staff] = await world().joinAll('wei', 'mo', 'lan', 'staff');
  for (const seed of SEEDS) {
    const drawId = await plantDraw(world(), 'frozen', { said: 2 });
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all([
      ...[wei, mo, lan, wei].map((who) => who.call('draw.leave', { drawId })),
      staff.call('draw.sayFor', { drawId, turn: 2, digits: DIGITS[2] }),
    ]);
    world().cloud.setFaults({});
    expect(but(codesOf(answers), ['NOT_ENTERED', 'DRAW_NOT_OPEN'])).toEqual([]);
    await expectSound(world());
  }
});
