import type { helping as chinese } from '../zh/helping.ts';

/** Helping: what earns nothing, and when the flat is told. */
export const helping = {
  'unpaid.ownHousehold': 'Your own household: helping earns no points',
  'unpaid.ownCall': 'You asked for them: doing it yourself earns no points',
  'unpaid.today': 'You earned enough today: more help earns no points',
  'unpaid.ownFull': 'You earned all you can for now: more help earns no points',
  'unpaid.monthFull': 'All points of this month are given: this help earns none',
  'unpaid.sameHousehold': 'You helped this home often: more help earns no points',
  'door.later': 'Door and number come later',
  'door.later.words': 'When {name} sees who comes, or at {clock}',
  'door.read': 'See the door and number',
  'door.read.words': '{name} is told that you looked',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
