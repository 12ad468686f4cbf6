import type { insight as chinese } from '../zh/insight.ts';

/** The board of all buildings, and one building in numbers. */
export const insight = {
  'board.title': 'The whole community',
  'board.empty': 'Nobody has said anything yet',
  'board.empty.words': 'Each thing a neighbour says is counted here.',
  'board.working': 'in hand',
  'board.nod': 'wait for a nod',
  'board.whole': 'not finished',
  'board.buildings': 'Every building, month by month',
  'board.legend': 'A taller column is more; 0 is none',
  'board.which': 'Which number to see',
  'board.waits': '{n} not finished',
  'board.waits.none': 'nothing waits',
  'board.quiet.said': 'none in six months',
  'board.quiet.confirmed': 'none closed in six months',
  'board.mine': 'Mine',
  'board.more': 'See all {n} buildings',
  'board.each': 'Every building',
  'board.picture': '{what}: make a picture',
  'board.wall': 'See them on the wall',
  'figures.said': 'Neighbours said',
  'figures.confirmed': 'Finished',
  'figures.month': '{month} {n}',
  'figures.month.none': '{month} none',
  'figures.apart': 'Counted in the month it finished',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
