import type { wall as chinese } from '../zh/wall.ts';

/** The wall of one kind or one building. */
export const wall = {
  'wall.one': 'Which kind?',
  'wall.not': 'Not only {what}',
  'wall.empty.unfinished': 'Nothing like this waits',
  'wall.empty.finished': 'Nothing like this is done yet',
  'wall.empty.words': 'See another kind, or say something.',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
