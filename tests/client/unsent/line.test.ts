import type { RequestId } from '../../../shared/kernel/ids.ts';
import { createUnsent, type Effects } from '../../../client/src/data/unsent/create-unsent.ts';
import { LINE_MAX, nameOf, type Entry } from '../../../client/src/data/unsent/line.ts';
import { ACTS, LINE_TOLD, PhoneAndServer } from './phone-and-server.ts';

const [CLAIM, REPORT, OTHER_CLAIM] = ACTS;
const inLine = ({ unsent }: PhoneAndServer) =>
  unsent.state.get().line.map(({ act, kept: { refused } }) => ({ act, refused }));

/** Taps without a network and keeps it. */
const keep = async (world: PhoneAndServer, act: string, by: string | null = null): Promise<boolean> => {
  world.weather = ['offline'];
  const { entry } = await world.tap(act);
  return world.unsent.keep(entry, LINE_TOLD, by);
};
const sendAll = (world: PhoneAndServer): Promise<boolean> => {
  world.weather = [];
  return world.unsent.sendAll();
};

test('what was kept goes under the id of its first sending, and leaves the line', async () => {
  const world = new PhoneAndServer();
  world.weather = ['lost'];
  const { entry } = await world.tap(CLAIM);
  expect(world.done).toEqual([{ act: CLAIM, requestId: entry.requestId }]);
  expect(await world.unsent.keep(entry, LINE_TOLD, null)).toBe(true);
  await world.restart();
  expect(await sendAll(world)).toBe(true);
  expect(world.done).toHaveLength(1);
  expect(inLine(world)).toEqual([]);
});

test('a second tap on what is kept does not put it into the line twice', async () => {
  const world = new PhoneAndServer();
  await keep(world, CLAIM);
  await keep(world, CLAIM);
  expect(inLine(world)).toEqual([{ act: CLAIM, refused: null }]);
});

test('a full line refuses one more, and nothing in it is lost', async () => {
  const world = new PhoneAndServer();
  const names = Array.from({ length: LINE_MAX }, (_, n) => nameOf('need.claim', { needId: `need_${n + 10}` }));
  for (const name of names) expect(await keep(world, name)).toBe(true);
  expect(await keep(world, CLAIM)).toBe(false);
  expect(inLine(world).map(({ act }) => act)).toEqual(names);
});

test('a refusal stays in the line until the person has seen it, and what follows is sent', async () => {
  const world = new PhoneAndServer();
  world.refuse(CLAIM);
  await keep(world, CLAIM);
  await keep(world, OTHER_CLAIM);
  expect(await sendAll(world)).toBe(true);
  expect(inLine(world)).toEqual([{ act: CLAIM, refused: 'NEED_FULL' }]);
  expect(world.doneOf(OTHER_CLAIM)).toBe(1);
  await world.restart();
  const [refused] = world.unsent.state.get().line;
  expect(refused?.kept.refused).toBe('NEED_FULL');
  await world.unsent.drop(refused!.requestId);
  expect(inLine(world)).toEqual([]);
});

test('what the cloud is too busy for holds back only what is about the same need', async () => {
  const world = new PhoneAndServer();
  for (const name of [CLAIM, REPORT, OTHER_CLAIM]) await keep(world, name);
  world.weather = ['busy'];
  expect(await world.unsent.sendAll()).toBe(false);
  expect(world.done.map(({ act }) => act)).toEqual([OTHER_CLAIM]);
  expect(await sendAll(world)).toBe(true);
  expect(world.done.map(({ act }) => act)).toEqual([OTHER_CLAIM, CLAIM, REPORT]);
});

test('an act does not overtake another on the same need that waits', async () => {
  const world = new PhoneAndServer();
  await keep(world, CLAIM);
  world.weather = ['through'];
  expect((await world.tap(REPORT)).isSettled).toBe(false);
  expect(world.done).toEqual([]);
});

test('without a network nothing but the question who this is was asked', async () => {
  const world = new PhoneAndServer();
  await keep(world, CLAIM);
  world.weather = ['offline'];
  const before = world.calls;
  expect(await world.unsent.sendAll()).toBe(false);
  expect(world.calls).toBe(before);
});

test('nothing is sent in the name of somebody who did not keep it', async () => {
  const world = new PhoneAndServer();
  await keep(world, CLAIM, 'resident_1');
  world.who = 'resident_2';
  expect(await sendAll(world)).toBe(true);
  expect(world.done).toEqual([]);
  expect(inLine(world)).toEqual([{ act: CLAIM, refused: 'NOT_MINE' }]);
});

test('an answer that comes after its call was given up settles what stands in the line', async () => {
  const world = new PhoneAndServer();
  await keep(world, CLAIM);
  world.weather = ['late'];
  expect(await world.unsent.sendAll()).toBe(false);
  await world.unsent.look();
  expect(inLine(world)).toEqual([]);
  expect(world.doneOf(CLAIM)).toBe(1);
});

describe('a phone', () => {
  const effects = (over: Partial<Effects>): Effects => ({
    load: async () => undefined,
    save: async () => true,
    mint: () => 'request-1' as RequestId,
    now: () => 0 as never,
    send: async () => ({ ok: false, code: 'NETWORK' }),
    who: async () => undefined,
    onAnswered: () => undefined,
    onOver: () => undefined,
    ...over,
  });

  test('that cannot write says so', async () => {
    const unsent = createUnsent(effects({ save: async () => false }));
    await unsent.keep(await unsent.begin(CLAIM), LINE_TOLD, null);
    expect(unsent.state.get().isSaved).toBe(false);
  });

  test('that cannot read does not take that for an empty line', async () => {
    const written: (readonly Entry[])[] = [];
    let canRead = true;
    const unsent = createUnsent(
      effects({
        load: async () => {
          if (!canRead) throw new Error('getStorage:fail');
          return written[written.length - 1];
        },
        save: async (entries) => written.push(entries) > 0,
      }),
    );
    await unsent.keep(await unsent.begin(CLAIM), LINE_TOLD, null);
    canRead = false;
    await unsent.begin(OTHER_CLAIM);
    expect(written[written.length - 1]?.map(({ act }) => act)).toEqual([CLAIM, OTHER_CLAIM]);
  });

  test('keeps in the line, unsent, what of it cannot be read, and goes on with the rest', async () => {
    const sound = { act: OTHER_CLAIM, requestId: 'sound', kept: { at: 5, by: null, told: LINE_TOLD, refused: null } };
    const damaged = [
      { act: 'need.claim null', requestId: 'no-input', kept: { ...sound.kept } },
      { requestId: 'no-act', kept: { ...sound.kept } },
      { act: CLAIM, kept: { ...sound.kept } },
      { act: CLAIM, requestId: 'no-kept', kept: null },
      { act: CLAIM, requestId: 'no-told', kept: { ...sound.kept, told: undefined } },
      { act: CLAIM, requestId: 'no-at', kept: { ...sound.kept, at: undefined } },
      { act: CLAIM, requestId: 'no-by', kept: { ...sound.kept, by: undefined } },
    ];
    for (const one of damaged) {
      const sent: string[] = [];
      const unsent = createUnsent(
        effects({
          who: async () => null,
          load: async () => [one, sound],
          send: async ({ requestId }) => {
            sent.push(requestId);
            return { ok: false, code: 'NETWORK' };
          },
        }),
      );
      await unsent.sendAll();
      expect(unsent.state.get().line.map(({ kept }) => kept.refused)).toEqual(['NOT_READ', null]);
      expect(sent).toEqual(['sound']);
    }
  });

  test('takes a refusal of another version for one it has no words for, and a kind it does not know for none', async () => {
    const told = { kind: 'flying', text: 7 };
    const one = { act: CLAIM, requestId: 'newer', kept: { at: 5, by: null, told, refused: 'OF_TOMORROW' } };
    const unsent = createUnsent(effects({ load: async () => [one] }));
    await unsent.look();
    expect(unsent.state.get().line.map(({ kept }) => kept)).toEqual([
      { at: 5, by: null, told: { kind: null, text: '' }, refused: 'INTERNAL' },
    ]);
  });

  test('takes from storage what it understands and nothing else', async () => {
    const of = (act: string) => ({ act, requestId: 'of-the-last-time' });
    const kept = { at: 0, by: null, told: LINE_TOLD, refused: null };
    const stored = [null, 7, 'acts', {}, of('need.claim {"needId"'), of(CLAIM), { ...of('need.praise {}'), kept }];
    const unsent = createUnsent(effects({ load: async () => stored }));
    await unsent.look();
    expect(unsent.state.get().line).toEqual([]);
    expect((await unsent.begin(CLAIM)).requestId).toBe('of-the-last-time');
    expect((await unsent.begin('need.praise {}')).requestId).toBe('of-the-last-time');
  });
});
