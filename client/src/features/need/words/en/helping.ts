import type { helping as chinese } from '../zh/helping.ts';

/** Helping: what earns nothing, and when the flat is told. */
export const helping = {
  'unpaid.ownHousehold': 'Own household: helping earns no points',
  'unpaid.ownCall': 'Who asked for others earns no points by it',
  'unpaid.today': 'A day of points is full: more help earns none',
  'unpaid.ownFull': 'Points are full: more help earns none',
  'unpaid.monthFull': 'All points of a month are given: this earns none',
  'unpaid.sameHousehold': 'This home was helped often: more help earns none',
  'door.later': 'Door and number come later',
  'door.later.words': 'When {name} sees who comes, or at {clock}',
  'door.read': 'See the door and number',
  'door.read.words': '{name} is told that you looked',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
