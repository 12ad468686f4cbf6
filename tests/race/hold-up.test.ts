import { A_NEED } from '../contract/refusals/need.ts';
import { expectSound } from '../world/invariants.ts';
import type { CastName } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';

/** What a killed function leaves locked stays so: whoever needed any of it would still be waiting when the test ends. */
const world = useWorld({ transactionTimeoutMs: 600_000 });

afterEach(() => {
  world().cloud.setFaults({});
});

/** One act of somebody, on a need that is ready for it. */
type Act = readonly [name: string, ready: () => Promise<() => Promise<unknown>>];
const post = (who: Actor) => who.must('need.post', A_NEED);
const claimed = async (requester: Actor, helper: Actor) => {
  const { needId } = await post(requester);
  await helper.must('need.claim', { needId });
  return needId;
};
const done = async (requester: Actor, helper: Actor) => {
  const needId = await claimed(requester, helper);
  await helper.must('need.reportDone', { needId });
  return needId;
};

/** Every act of residents on needs, by the people of one building. */
const actsOf = (requester: () => Promise<Actor>, helper: () => Promise<Actor>): readonly Act[] => [
  [
    'post',
    async () => {
      const who = await requester();
      return () => who.call('need.post', A_NEED);
    },
  ],
  [
    'claim',
    async () => {
      const { needId } = await post(await requester());
      const who = await helper();
      return () => who.call('need.claim', { needId });
    },
  ],
  [
    'release',
    async () => {
      const who = await helper();
      const needId = await claimed(await requester(), who);
      return () => who.call('need.release', { needId });
    },
  ],
  [
    'reportDone',
    async () => {
      const who = await helper();
      const needId = await claimed(await requester(), who);
      return () => who.call('need.reportDone', { needId });
    },
  ],
  [
    'sendBack',
    async () => {
      const who = await requester();
      const needId = await done(who, await helper());
      return () => who.call('need.sendBack', { needId, reason: '还没好' });
    },
  ],
  [
    'confirm',
    async () => {
      const who = await requester();
      const needId = await done(who, await helper());
      return () => who.call('need.confirm', { needId });
    },
  ],
  [
    'withdraw',
    async () => {
      const who = await requester();
      const { needId } = await post(who);
      return () => who.call('need.withdraw', { needId });
    },
  ],
];
const HELPERS = ['mo', 'luo', 'nong', 'volunteer', 'partyMember', 'mediator', 'merchant'] as const;
const names = ['post', 'claim', 'release', 'reportDone', 'sendBack', 'confirm', 'withdraw'];

test.each(names)('an instance that dies in %s holds up nobody else of the building', async (name) => {
  const join = (who: CastName) => () => world().join(who);
  // What somebody has at hand is theirs alone: whoever dies in a claim waits for themselves.
  const dying = actsOf(join('wei'), join(HELPERS[names.indexOf(name)] ?? 'mo')).find(([of]) => of === name)?.[1];
  const others = actsOf(join('lan'), join('qin'));
  const dies = await dying?.();
  const ready = await Promise.all(others.map(([, prepare]) => prepare()));
  world().cloud.setFaults({ rules: [{ fault: 'kill-instance', action: 'database.commitTransaction', calls: [1] }] });
  expect(await dies?.()).toMatchObject({ ok: false });
  world().cloud.setFaults({});
  const answers = await Promise.all(ready.map((act) => act()));
  expect(answers).toEqual(answers.map(() => expect.objectContaining({ ok: true }) as unknown));
  // What one person sends is counted for them alone: the next to die asks as the same one.
  world().cloud.expireTransactions();
});

test('what the dead left behind is counted nowhere', async () => {
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + 2 * 60_000);
  await expectSound(world());
});
