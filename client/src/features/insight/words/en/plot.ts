import type { plot as chinese } from '../zh/plot.ts';

/** Numbers in a picture, on a card and on paper. */
export const plot = {
  'plot.all': 'The whole community',
  'plot.working': 'in hand',
  'plot.nod': 'wait for a nod',
  'plot.none': 'Nothing waits',
  'plot.said': 'Neighbours said',
  'plot.confirmed': 'Finished',
  'plot.board.said': 'What neighbours said, month by month',
  'plot.board.confirmed': 'What was finished, month by month',
  'plot.more.kinds': '{kinds} more kinds, {n} in all',
  'plot.more.buildings': '{n} more buildings',
  'plot.own': 'the sender’s',
  'plot.card': '{name}: {words}',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
