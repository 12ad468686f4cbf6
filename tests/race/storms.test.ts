import { nodAsked } from '../contract/refusals/assent.ts';
import { expectSound } from '../world/invariants.ts';
import { CAST } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { seeded } from '../fixtures/random.ts';
import { codeOf } from './answers.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld();

const A_NEED = {
  kind: 'help',
  text: '请人帮忙抬柜子',
  urgency: 'normal',
  place: { at: 'building', note: '' },
} as const;
const HELPERS = ['mo', 'lan', 'qin', 'luo', 'nong', 'volunteer', 'partyMember', 'mediator'] as const;

const cast = async () => ({ wei: await world().join('wei'), helpers: await world().joinAll(...HELPERS) });
const WEEK_MS = 7 * 24 * 3_600_000;
const others = (codes: readonly string[], ...expected: readonly string[]) =>
  codes.filter((code) => !expected.includes(code));

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  test('helpers who claim and release in a storm leave a need that tells the truth', async () => {
    const { wei, helpers } = await cast();
    const { needId } = await wei.must('need.post', { ...A_NEED, slots: 2 });
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const storm = async (helper: Resident): Promise<readonly string[]> => {
      const codes: string[] = [];
      for (let round = 0; round < 4; round += 1) {
        codes.push(
          codeOf(await helper.call('need.claim', { needId })),
          codeOf(await helper.call('need.release', { needId })),
        );
      }
      return codes;
    };
    const codes = (await Promise.all(helpers.map(storm))).flat();
    expect(others(codes, 'ok', 'NEED_FULL', 'NOT_CLAIMANT')).toEqual([]);
    expect((await world().db.one('needs', needId))?.claimantIds).toEqual([]);
  });

  test('of withdrawing, claiming and reporting done at once, what happened is one story', async () => {
    const { wei, helpers } = await cast();
    const [mo, lan] = helpers;
    const { needId } = await wei.must('need.post', { ...A_NEED, slots: 2 });
    await mo.must('need.claim', { needId });
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const [withdrawn, claimed, reported] = await Promise.all([
      wei.call('need.withdraw', { needId }),
      lan.call('need.claim', { needId }),
      mo.call('need.reportDone', { needId }),
    ]);
    world().cloud.setFaults({});
    const status = (await world().db.one('needs', needId))?.status;
    expect([withdrawn.ok, reported.ok].filter((isDone) => isDone)).toHaveLength(1);
    expect(status).toBe(withdrawn.ok ? 'withdrawn' : 'done');
    expect(others([withdrawn, claimed, reported].map(codeOf), 'ok', 'NEED_NOT_OPEN')).toEqual([]);
  });

  test('confirming and sending back at once: one of them, and points only with the nod', async () => {
    const { wei, helpers } = await cast();
    const [mo] = helpers;
    const { needId } = await wei.must('need.post', { ...A_NEED, slots: 1 });
    await mo.must('need.claim', { needId });
    await mo.must('need.reportDone', { needId });
    const { balance } = await mo.must('points.statement', {});
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const [nod, back] = await Promise.all([
      wei.call('need.confirm', { needId }),
      wei.call('need.sendBack', { needId, reason: '还在漏水' }),
    ]);
    world().cloud.setFaults({});
    expect([codeOf(nod), codeOf(back)].sort()).toEqual(['NEED_NOT_OPEN', 'ok']);
    expect((await mo.must('points.statement', {})).balance).toBe(balance + (nod.ok ? 6 : 0));
  });

  test('of a yes, a no, taking back and the end of waiting at once, one happens', async () => {
    const [wei, captain] = await world().joinAll('wei', 'captain1');
    const needId = await nodAsked(world());
    const { clock } = world().cloud;
    const asked = await world().db.one('needs', needId);
    await clock.jumpTo(Number(asked?.createdAt) + WEEK_MS - 1, { timers: 'once' });
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const [yes, no, back] = await Promise.all([
      wei.call('need.agree', { needId }),
      wei.call('need.disagree', { needId }),
      captain.call('need.withdraw', { needId }),
      clock.jumpTo(Number(asked?.createdAt) + WEEK_MS + 60_000, { timers: 'once' }),
    ]);
    world().cloud.setFaults({});
    const ended = (await world().db.all('events')).filter(
      ({ subject, from, to }) => subject === needId && from === 'asked' && to !== 'asked',
    );
    expect(ended.map(({ to }) => to)).toEqual([yes.ok ? 'open' : 'notAgreed']);
    expect([yes, no, back].filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
    // Whoever takes back what has gone out is not its requester.
    expect(others([yes, no, back].map(codeOf), 'ok', 'NOT_ASKED', 'NEED_NOT_OPEN', 'NOT_REQUESTER')).toEqual([]);
  });

  test('several needs confirmed at once pay the same helper all of them, and the statement says so', async () => {
    const { helpers } = await cast();
    const [mo, ...requesters] = helpers;
    const needs = await Promise.all(
      requesters.map(async (requester) => {
        const { needId } = await requester.must('need.post', { ...A_NEED, slots: 1 });
        await mo.must('need.claim', { needId });
        await mo.must('need.reportDone', { needId });
        return { requester, needId };
      }),
    );
    const before = await mo.must('points.statement', {});
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all(needs.map(({ requester, needId }) => requester.call('need.confirm', { needId })));
    world().cloud.setFaults({});
    expect(answers.map(codeOf)).toEqual(needs.map(() => 'ok'));
    const { balance, items } = await mo.must('points.statement', {});
    const earned = needs.length * 6;
    expect(balance).toBe(before.balance + earned);
    expect(items.slice(0, needs.length).map(({ balanceAfter }) => balanceAfter)).toEqual(
      needs.map((_, index) => before.balance + earned - index * 6),
    );
  });

  test('whatever a crowd does to a few needs, every document stays sound', async () => {
    const { wei, helpers } = await cast();
    const staff = await world().join(CAST.staff);
    const random = seeded(seed);
    const crowd = [wei, staff, ...helpers];
    const ids = await Promise.all([1, 2, 3].map((slots) => wei.must('need.post', { ...A_NEED, slots })));
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const act = async (): Promise<string> => {
      const who = random.pick(crowd);
      const { needId } = random.pick(ids);
      const calls = [
        () => who.call('need.claim', { needId }),
        () => who.call('need.claim', { needId }),
        () => who.call('need.release', { needId, reason: '家里有事' }),
        () => who.call('need.reportDone', { needId, note: '弄好了' }),
        () => wei.call('need.sendBack', { needId, reason: '还在漏水' }),
        () => wei.call('need.confirm', { needId }),
        () => who.call('need.withdraw', { needId }),
      ];
      return codeOf(await random.pick(calls)());
    };
    const codes: string[] = [];
    for (let wave = 0; wave < 6; wave += 1) codes.push(...(await Promise.all(Array.from({ length: 12 }, act))));
    const refusals = [
      'NEED_FULL',
      'NOT_CLAIMANT',
      'NOT_REQUESTER',
      'NEED_NOT_OPEN',
      'ALREADY_CLAIMED',
      'CLAIM_OWN_NEED',
    ];
    expect(others(codes, 'ok', ...refusals)).toEqual([]);
  });
});
