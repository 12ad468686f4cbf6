import type { door as chinese } from '../zh/door.ts';

/** Saying at somebody's door, by their card, that what they have is to be brought. */
export const door = {
  'atDoor.title': 'Have it brought to them',
  'atDoor.whose': 'What {name} has',
  'atDoor.none': 'Nothing waits for them',
  'atDoor.none.words': 'Somebody shows their card at the shop first',
  'atDoor.ask': 'Bring it to this door?',
  'atDoor.words': 'They cannot walk: a neighbour brings it',
  'atDoor.yes': 'Bring it',
  'atDoor.no': 'Not now',
  'atDoor.drop.ask': 'Not to be brought?',
  'atDoor.drop.words': 'Somebody at home fetches it',
  'atDoor.drop.yes': 'They fetch it',
  'atDoor.drop.no': 'Bring it',
  'atDoor.did': 'Noted: somebody brings it',
  'atDoor.dropped': 'Good: they fetch it themselves',
  'atDoor.service': 'They go there themselves',
  'atDoor.stopped': 'The counter did not give it: ask there',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
