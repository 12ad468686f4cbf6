import type { appeal as chinese } from '../zh/appeal.ts';

/** The one appeal against what the meeting refused. */
export const appeal = {
  'appeal.do': 'I do not accept it',
  'appeal.ask': 'The meeting refused it: you do not accept it?',
  'appeal.once': 'Somebody else hears it, once',
  'appeal.until': 'Until {day}, 18:00',
  'appeal.why': 'Why not?',
  'appeal.ready.unclear': 'It was not said clearly',
  'appeal.ready.worse': 'It is worse now',
  'appeal.ready.others': 'It was done in other blocks',
  'appeal.send': 'Hand it in',
  'appeal.no': 'Never mind',
  'appeal.did': 'Handed in, somebody will hear it',
  'appeal.waiting': 'Not accepted, to be heard',
  'appeal.upheld': 'Heard: it is spoken of anew',
  'appeal.dismissed': 'Heard: still refused',
  'appeal.said': 'Not accepted because: {words}',
  'appeal.heard': 'Whoever heard it says: {words}',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
