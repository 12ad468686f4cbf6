import type { points as chinese } from '../zh/points.ts';

/** Points: what somebody has, and how they are earned. */
export const points = {
  'points.unit': 'points',
  'points.private': 'Only you see this',
  'points.shop': 'To the shop',
  'points.help': 'Help a neighbour',
  'points.how': 'How to earn',
  'points.how.words': 'Points only grow; less only after a meeting',
  'points.how.each': 'Help, get a yes, get points.',
  'points.how.none': 'no points',
  'points.worth': '{n} {n|point|points}',
  'points.entry': 'Helped: {kind}',
  'points.entry.redemption': 'Swapped for {what}',
  'points.entry.returned': 'Not fetched, back: {what}',
  'points.entry.correction': 'Put right: {what}',
  'points.understood': 'I see',
  'points.left': '{n} left',
  'points.empty': 'No points yet',
  'points.empty.words': 'Help one neighbour, and they come.',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
