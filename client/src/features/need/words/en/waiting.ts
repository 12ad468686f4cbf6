import type { waiting as chinese } from '../zh/waiting.ts';

/** Acts on a need, in the line of what is not sent yet. */
export const waiting = {
  'unsent.act.need.claim': 'Take: {what}',
  'unsent.act.need.release': 'Give back: {what}',
  'unsent.act.need.reportDone': 'Done: {what}',
  'unsent.act.need.confirm': 'Say yes: {what}',
  'unsent.act.need.sendBack': 'Not good yet: {what}',
  'unsent.act.need.answerWords': 'Are the words right: {what}',
  'unsent.act.need.withdraw': 'Take back: {what}',
  'unsent.act.need.seeReport': 'Seen: {what}',
  'unsent.act.need.seeHelpers': 'Saw who comes: {what}',
  'unsent.act.need.recordCall': 'Asked: {what}',
  'unsent.act.need.recordFollowUp': 'Asked if mended: {what}',
  'unsent.act.need.rate': 'What I think: {what}',
  'unsent.act.need.thank': 'Thanks: {what}',
  'unsent.act.mutual.sayWhy': 'Say why: {what}',
  'unsent.act.need.takeOff': 'Take off: {what}',
  'unsent.act.need.alsoMine': 'Ours too: {what}',
  'unsent.act.need.notMine': 'Not ours any more: {what}',
  'unsent.act.need.nudge': 'Remind: {what}',
  'unsent.act.need.say': 'A note: {what}',
  'unsent.act.need.contact': 'Talked: {what}',
  'unsent.act.need.promise': 'By which day: {what}',
  'unsent.act.need.askExtension': 'More days: {what}',
  'unsent.act.need.object': 'With the wrong one: {what}',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
