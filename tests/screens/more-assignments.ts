import type { Caller } from '../../scripts/world/caller.ts';
import { personName } from './person-name.ts';

type As = (persona: string) => Caller;

const say = (as: As, persona: string, kind: 'repair' | 'lift' | 'clean', text: string) =>
  as(persona)('need.post', { kind, text, urgency: 'normal', place: { at: 'building', note: '' }, slots: 1 });

/** Gives a need to somebody by name, as whoever answers for it does. */
const give = async (as: As, needId: string, name: string, days?: 1 | 3 | 5 | 15): Promise<void> => {
  const { items } = await as('staff')('need.receivers', { needId });
  const receiver = items.find((one) => one.name === name);
  if (!receiver) throw new Error(`nobody can give it to ${name}: ${items.map((one) => one.name).join(', ')}`);
  await as('staff')('need.give', { needId, receiverId: receiver.receiverId, ...(days === undefined ? {} : { days }) });
};

/** Said and given the evening before: what is late by the next one, with more time asked for and refused. */
export const giveTheDayBefore = async (as: As): Promise<void> => {
  const lead = await personName(as, 'captain');
  const { needId } = await say(as, 'resident', 'lift', '电梯停了，老人下不了楼');
  await give(as, needId, lead, 1);
  await as('captain')('need.contact', { needId });
  await as('captain')('need.promise', { needId, day: '2026-11-23', text: '叫人来修，修好再走' });
  await as('captain')('need.askExtension', { needId, day: '2026-11-26', reason: '零件还没到' });
  await as('staff')('need.decideExtension', { needId, isYes: false });
};

/** Given the same evening: one whose lead asks for more time, and one that an office leads. */
export const giveThatEvening = async (as: As): Promise<void> => {
  const lead = await personName(as, 'captain');
  const waits = await say(as, 'resident', 'repair', '楼道扶手松了，要人来拧');
  await give(as, waits.needId, lead, 3);
  await as('captain')('need.contact', { needId: waits.needId });
  await as('captain')('need.askExtension', { needId: waits.needId, day: '2026-12-01', reason: '要等别的单位先办' });
  const office = await say(as, 'neighbour', 'clean', '垃圾两天没人收');
  await give(as, office.needId, '安居物业', 1);
};
