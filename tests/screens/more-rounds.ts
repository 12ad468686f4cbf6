import type { Localcloud } from '../../localcloud/index.ts';
import type { Caller } from '../../scripts/world/caller.ts';

/** Rounds of the supervisors: one that is over, one that is looked at, and one that waits for its night. */
export type RoundName = 'closed' | 'open' | 'announced';
type As = (persona: string) => Caller;

const NIGHT = Date.parse('2026-11-23T01:00:30+08:00');
const MINUTE_MS = 60_000;
const NIGHTLY_MAX = 10;

/** Announces two, lets a night pass, and works at them in the morning. A third is announced then. */
export const holdRounds = async (cloud: Localcloud, as: As, founder: Caller): Promise<Record<RoundName, string>> => {
  const [supervisor, staff] = [as('supervisor'), as('staff')];
  const closed = (await supervisor('supervision.announce', { month: '2026-09', size: 5 })).roundId;
  const open = (await supervisor('supervision.announce', { month: '2026-10', size: 10 })).roundId;
  await cloud.clock.jumpTo(NIGHT, { timers: 'once' });
  for (let minute = 1; minute < NIGHTLY_MAX && !(await isDrawn(supervisor, [closed, open])); minute += 1)
    await cloud.clock.jumpTo(NIGHT + minute * MINUTE_MS, { timers: 'once' });
  const announced = (await supervisor('supervision.announce', { month: '2026-11', size: 20 })).roundId;
  for (const [roundId, left] of [[closed, 0] as const, [open, 2] as const]) {
    const { items } = await supervisor('supervision.round', { roundId });
    const [wrong, ...others] = items.map(({ transferId }) => transferId);
    if (wrong === undefined) continue;
    await supervisor('supervision.find', { roundId, transferId: wrong, words: '那天没去' });
    for (const transferId of others.slice(0, others.length - left))
      await supervisor('supervision.look', { roundId, transferId });
    await staff('supervision.propose', { roundId, transferId: wrong, words: '问过了，那天没去' });
  }
  const { items } = await supervisor('supervision.round', { roundId: closed });
  const found = items.find(({ finding }) => finding)?.transferId;
  if (found !== undefined) {
    await founder('supervision.correct', { roundId: closed, transferId: found });
    await supervisor('supervision.close', { roundId: closed, words: '有一笔不对，分退了' });
  }
  return { closed, open, announced };
};

const isDrawn = async (supervisor: Caller, rounds: readonly string[]): Promise<boolean> => {
  const shown = await Promise.all(rounds.map((roundId) => supervisor('supervision.round', { roundId })));
  return shown.every(({ status }) => status === 'open');
};
