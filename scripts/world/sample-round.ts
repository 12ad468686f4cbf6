import type { InstantMs } from '../../shared/kernel/brand.ts';
import { addMonths } from '../../shared/kernel/calendar.ts';
import { beijingMonth } from '../../shared/kernel/time.ts';
import type { Caller } from './caller.ts';

type As = (persona: string) => Caller;

/** Announced so many days before the last one, so that a night between gives it its seed. */
const ANNOUNCED_AT = 3;
const SIZE = 12;
const LOOKED_AT = 5;

/** The supervisor's round over last month: half of it looked at, one finding that waits for the staff; made up. */
export const liveRoundDay = async (as: As, now: number, daysLeft: number): Promise<void> => {
  const supervisor = as('supervisor');
  const month = addMonths(beijingMonth(now as InstantMs), -1);
  if (daysLeft === ANNOUNCED_AT) await supervisor('supervision.announce', { month, size: SIZE });
  if (daysLeft !== 0) return;
  const [round] = (await supervisor('supervision.rounds', {})).items;
  if (round?.status !== 'open') throw new Error('no round was drawn in the preview');
  const { roundId } = round;
  const { items } = await supervisor('supervision.round', { roundId });
  const [odd, ...fine] = items.slice(0, LOOKED_AT).map(({ transferId }) => transferId);
  if (!odd) throw new Error('a round of the preview drew nothing');
  for (const transferId of fine) await supervisor('supervision.look', { roundId, transferId });
  await supervisor('supervision.find', { roundId, transferId: odd, words: '问过了，那天他没来' });
};
