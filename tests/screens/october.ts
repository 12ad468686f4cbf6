import type { Caller } from '../../scripts/world/caller.ts';
import type { NeedKind } from '../../shared/need/kinds.ts';

/** The month whose meeting is on while every screen is looked at: it began late. */
const MONTH = '2026-10';
const SAID: readonly (readonly [kind: NeedKind, text: string])[] = [
  ['lift', '2单元电梯老是停'],
  ['electricity', '楼道灯不亮'],
  ['clean', '垃圾桶不够'],
];
/** So many buildings are there, by the word of the chair: enough. */
const THERE = 30;

/** Neighbours of a few buildings speak in October; nobody whose inbox is looked at. */
export const speakInOctober = async (neighbours: readonly Caller[]): Promise<void> => {
  for (const [at, neighbour] of neighbours.entries())
    for (const [kind, text] of SAID.slice(0, SAID.length - (at % 2)))
      await neighbour('review.say', { kind, text, media: [], isNamed: true, isAboutCaptain: false });
};

/** The staff begins the meeting, counts captains in, and decides of the first matters; whoever said the last of them does not accept its refusal. */
export const holdMeetingOfOctober = async (staff: Caller, neighbours: readonly Caller[]): Promise<void> => {
  await staff('meeting.begin', { month: MONTH });
  const { meetingId, buildings } = await staff('meeting.now', {});
  const captains = buildings.flatMap(({ captain }) => captain ?? []).slice(0, THERE);
  for (const { residentId } of captains) await staff('meeting.markPresent', { meetingId, residentId });
  const [building] = buildings.filter(({ undecided }) => undecided > 2);
  const buildingId = building?.buildingId ?? '';
  const { items } = await staff('meeting.matters', { meetingId, buildingId, isOpen: true });
  const [first, second, third] = items;
  await staff('meeting.answer', { opinionId: first?.opinionId ?? '', answer: '明天就换' });
  await staff('meeting.turnTo', { opinionId: second?.opinionId ?? '' });
  await giveAnOrder(
    staff,
    meetingId,
    buildings.find((one) => one.undecided > 1 && one.buildingId !== buildingId),
  );
  const opinionId = third?.opinionId ?? '';
  await staff('meeting.refuse', { opinionId, reason: '地下有水管，不能动' });
  for (const neighbour of neighbours) {
    const mine = (await neighbour('review.mine', {})).items;
    if (mine.some((one) => one.opinionId === opinionId))
      await neighbour('meeting.appeal', { opinionId, words: '现在更坏了' });
  }
};

/** The captain of a building gets its first matter, with a promise. */
const giveAnOrder = async (
  staff: Caller,
  meetingId: string,
  building: { readonly buildingId: string } | undefined,
): Promise<void> => {
  const buildingId = building?.buildingId ?? '';
  const { items } = await staff('meeting.matters', { meetingId, buildingId, isOpen: true });
  const opinionId = items[0]?.opinionId ?? '';
  const receivers = (await staff('meeting.receivers', { opinionId })).items;
  const lead = receivers.find(({ role }) => role === 'captain') ?? receivers[0];
  const order = { opinionId, promise: '换好门机，连走三天不停', dueDay: '2026-12-07' };
  await staff('meeting.assign', { ...order, leadId: lead?.receiverId ?? '' });
};
