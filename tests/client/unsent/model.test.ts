import fc from 'fast-check';
import type { Entry } from '../../../client/src/data/unsent/line.ts';
import { ACTS, LINE_TOLD, PhoneAndServer, WEATHERS, type Weather } from './phone-and-server.ts';

type Step =
  /** `during`: while the line is being sent, after so many turns. */
  | {
      readonly do: 'tap';
      readonly act: number;
      readonly weather: Weather;
      readonly keeps: boolean;
      readonly during: number | null;
    }
  | { readonly do: 'send'; readonly weather: readonly Weather[] }
  /** The app is closed while it sends. */
  | { readonly do: 'sendAndClose'; readonly weather: readonly Weather[]; readonly after: number }
  | { readonly do: 'restart' };

const act = fc.nat({ max: ACTS.length - 1 });
const weather = fc.constantFrom(...WEATHERS);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('tap' as const),
      act,
      weather,
      keeps: fc.boolean(),
      during: fc.option(fc.nat({ max: 20 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('send' as const), weather: fc.array(weather, { maxLength: 4 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sendAndClose' as const),
      weather: fc.array(weather, { maxLength: 4 }),
      after: fc.nat({ max: 30 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
);

/** Lets a few things happen, however many promises they are made of. */
const someTurns = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
};

/** What the person meant: one wish from the first tap until the phone knows what became of it. */
class Wishes {
  readonly #counts = new Map<string, number>();
  readonly #open = new Set<string>();
  readonly kept = new Set<string>();

  tapped(name: string): void {
    if (!this.#open.has(name)) this.#counts.set(name, this.count(name) + 1);
    this.#open.add(name);
  }
  count = (name: string): number => this.#counts.get(name) ?? 0;
  ended(name: string): void {
    this.#open.delete(name);
    this.kept.delete(name);
  }
}

const forgetOver = (world: PhoneAndServer, wishes: Wishes): void => {
  for (const name of [...wishes.kept]) if (!namesIn(world).includes(name)) wishes.ended(name);
};

/** On one need, nothing came while something before it in the line had not. */
const expectOrder = (world: PhoneAndServer, line: readonly Entry[], before: number): void => {
  const [first, second] = line.filter(({ act: name }) => name === ACTS[0] || name === ACTS[1]);
  const order = world.done.map(({ requestId }) => requestId);
  if (!first || !second || order.indexOf(second.requestId) < before) return;
  expect(order).toContain(first.requestId);
  expect(order.indexOf(first.requestId)).toBeLessThan(order.indexOf(second.requestId));
};

const tap = async (world: PhoneAndServer, wishes: Wishes, one: Extract<Step, { do: 'tap' }>): Promise<void> => {
  const name = ACTS[one.act] ?? ACTS[0];
  world.weather = [one.weather, one.weather];
  const sending = one.during === null ? undefined : world.unsent.sendAll();
  await someTurns(one.during ?? 0);
  // What the line has just sent was over before this tap.
  forgetOver(world, wishes);
  // Where an act stands in the line, no screen offers it.
  if (!sending || !namesIn(world).includes(name)) {
    wishes.tapped(name);
    const { entry, isSettled } = await world.tap(name);
    if (!isSettled && one.keeps && (await world.unsent.keep(entry, LINE_TOLD, null))) wishes.kept.add(name);
    if (isSettled) wishes.ended(name);
  }
  await sending;
};

const take = async (world: PhoneAndServer, wishes: Wishes, one: Step): Promise<void> => {
  switch (one.do) {
    case 'tap':
      await tap(world, wishes, one);
      break;
    case 'send':
      world.weather = [...one.weather];
      await world.unsent.sendAll();
      await someTurns(50);
      break;
    case 'sendAndClose':
      world.weather = [...one.weather];
      void world.unsent.sendAll();
      await someTurns(one.after);
      await world.restart();
      break;
    case 'restart':
      await world.restart();
      break;
  }
  forgetOver(world, wishes);
};

const lineIn = (world: PhoneAndServer): readonly Entry[] => world.unsent.state.get().line;
const namesIn = (world: PhoneAndServer): readonly string[] => lineIn(world).map((one) => one.act);

test('whatever the network does and whenever the app is closed, what was kept happens once, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const world = new PhoneAndServer();
      const wishes = new Wishes();
      for (const one of steps) {
        const [line, before] = [lineIn(world), world.done.length];
        await take(world, wishes, one);
        expectOrder(world, line, before);
        for (const name of ACTS) expect(world.doneOf(name)).toBeLessThanOrEqual(wishes.count(name));
      }
      const line = lineIn(world);
      const before = world.done.length;
      world.weather = [];
      expect(await world.unsent.sendAll()).toBe(true);
      expect(namesIn(world)).toEqual([]);
      for (const name of wishes.kept) expect(world.doneOf(name)).toBe(wishes.count(name));
      expectOrder(world, line, before);
    }),
    { numRuns: 600 },
  );
});

test('an act that is tapped again while the phone learns that it happened is still one act', async () => {
  for (let turns = 0; turns < 40; turns += 1) {
    const world = new PhoneAndServer();
    const act = ACTS[3];
    world.weather = ['busy'];
    const { entry } = await world.tap(act);
    await world.unsent.keep(entry, LINE_TOLD, null);
    world.weather = ['late'];
    void world.unsent.sendAll();
    await someTurns(turns);
    const stood = namesIn(world).includes(act);
    await world.tap(act);
    await someTurns(100);
    expect({ turns, done: world.doneOf(act) }).toEqual({ turns, done: stood ? 1 : 2 });
  }
});
