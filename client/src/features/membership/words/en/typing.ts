import type { typing as chinese } from '../zh/typing.ts';

/** Typing the number of one's own door. */
export const typing = {
  'join.door': 'Unit {unit}: what is on your door?',
  'join.door.none': 'Type the number',
  'join.door.is': 'My home is {flat}',
  'join.door.erase': 'Erase one',
  'join.door.letters': 'It is not a number',
  'join.door.digits': 'It is a number',
  'join.door.write': 'What does the door say?',
  'join.door.example': 'As on the door: Shop 3',
  'join.door.again': 'Wrong flat? Change it',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
