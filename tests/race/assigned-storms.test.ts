import type { Resident, World } from '../world/world.ts';
import { dayFrom, receiverIdOf } from '../contract/refusals/given-need.ts';
import { seeded, type Random } from '../fixtures/random.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld();

const A_NEED = {
  kind: 'repair',
  text: '楼道扶手松了',
  urgency: 'normal',
  place: { at: 'building', note: '' },
} as const;
const CROWD = ['wei', 'mo', 'lan', 'captain1', 'officerA', 'staff', 'admin'] as const;
/** What says that something of ours is broken, or that the weather was let through to the person. */
const NEVER: readonly string[] = ['INTERNAL', 'BUSY', 'NETWORK', 'INVALID_INPUT'];
const [WAVES, AT_ONCE] = [10, 10];
const HALF_A_DAY_MS = 12 * 3_600_000;

/** The requester takes off the first who helps, if there is one. */
const takeOffOne = async (wei: Resident, needId: string) => {
  const seen = await wei.call('need.detail', { needId });
  const claimantId = seen.ok ? seen.value.need.claimantIds[0] : undefined;
  return claimantId ? wei.call('need.takeOff', { needId, claimantId, cause: 'notCome', reason: '等了三天' }) : seen;
};

/** Every act on needs that stand already, by anybody of the crowd on any of them. */
const actsOf = async (town: World, needIds: readonly string[]) => {
  const people = await town.joinAll(...CROWD);
  const [first] = needIds;
  if (first === undefined) throw new Error('there is no need');
  const receiverIds = await Promise.all(
    (['captain1', 'officerA'] as const).map((who) => receiverIdOf(town, first, who)),
  );
  const [wei, , , captain, officer, staff] = people;
  const inCharge = [captain, officer, staff] as const;
  return (random: Random) => {
    const needId = random.pick(needIds);
    const who = random.pick(people);
    const [lead, overseer] = [random.pick(inCharge), random.pick(inCharge)];
    const receiverId = random.pick(receiverIds);
    const day = () => dayFrom(town, random.whole(0, 20));
    const reason = '这样才好办';
    return random.pick([
      () => who.call('need.claim', { needId }),
      () => who.call('need.release', { needId, reason }),
      () => who.call('need.reportDone', { needId, note: '弄好了' }),
      () =>
        lead.call('need.reportDone', {
          needId,
          outcome: random.pick(['withinLimits', 'cannot', 'referred'] as const),
          note: reason,
        }),
      () => overseer.call('need.give', { needId, receiverId, reason }),
      () => lead.call('need.contact', { needId }),
      () => lead.call('need.promise', { needId, day: day(), text: '叫人来修' }),
      () => lead.call('need.transfer', { needId, receiverId, reason }),
      () => lead.call('need.askExtension', { needId, day: day(), reason }),
      () => overseer.call('need.decideExtension', { needId, isYes: random.pick([true, false]), reason }),
      () => who.call('need.object', { needId, reason }),
      () => overseer.call('need.decideObjection', { needId }),
      () =>
        overseer.call('need.recordCall', {
          needId,
          how: 'call',
          outcome: random.pick(['agreed', 'notMended', 'notReached'] as const),
        }),
      () => wei.call('need.seeReport', { needId }),
      () => wei.call('need.sendBack', { needId, reason: '还是松的' }),
      () => wei.call('need.confirm', { needId }),
      () => takeOffOne(wei, needId),
      () => staff.call('need.takeDown', { needId, reason: '写了别人的电话' }),
      () => who.call('need.restore', { needId }),
      () => random.pick([wei, lead, who]).call('need.say', { needId, text: '我在路上' }),
      () => random.pick([wei, lead, who]).call('need.openNotes', { needId }),
      () => random.pick([wei, overseer]).call('need.closeFor', { needId, how: 'call', reason }),
    ])();
  };
};

test.each(SEEDS)(
  'whatever offices and neighbours do to given needs while days pass, every document stays sound: seed %i',
  async (seed) => {
    const random = seeded(seed);
    const wei = await world().join('wei');
    await world().joinAll(...CROWD);
    const posted = await Promise.all([1, 2, 1, 3, 1].map((slots) => wei.must('need.post', { ...A_NEED, slots })));
    const act = await actsOf(
      world(),
      posted.map(({ needId }) => needId),
    );
    const codes: string[] = [];
    for (let wave = 0; wave < WAVES; wave += 1) {
      world().cloud.setFaults({ seed: seed + wave, rules: BAD_WEATHER });
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => act(random)));
      codes.push(...answers.map((answer) => (answer.ok ? 'ok' : answer.code)));
      world().cloud.setFaults({});
      await world().cloud.clock.jumpTo(world().cloud.clock.now() + HALF_A_DAY_MS, { timers: 'once' });
      await expectSound(world());
    }
    expect(codes.filter((code) => NEVER.includes(code))).toEqual([]);
    expect(codes.filter((code) => code === 'ok').length).toBeGreaterThan(WAVES);
  },
);
