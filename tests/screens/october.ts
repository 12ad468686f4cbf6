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

/** The staff begins the meeting, counts captains in, and decides of the first matters. */
export const holdMeetingOfOctober = async (staff: Caller): Promise<void> => {
  await staff('meeting.begin', { month: MONTH });
  const { meetingId, buildings } = await staff('meeting.now', {});
  const captains = buildings.flatMap(({ captain }) => captain ?? []).slice(0, THERE);
  for (const { residentId } of captains) await staff('meeting.markPresent', { meetingId, residentId });
  const [building] = buildings.filter(({ undecided }) => undecided > 1);
  const buildingId = building?.buildingId ?? '';
  const { items } = await staff('meeting.matters', { meetingId, buildingId, isOpen: true });
  const [first, second] = items;
  await staff('meeting.answer', { opinionId: first?.opinionId ?? '', answer: '明天就换' });
  await staff('meeting.turnTo', { opinionId: second?.opinionId ?? '' });
};
