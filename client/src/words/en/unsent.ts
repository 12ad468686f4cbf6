import type { unsent as chinese } from '../zh/unsent.ts';

/** Acts that wait on the phone for a network. */
export const unsent = {
  'unsent.keep': 'Keep it',
  'unsent.kept': 'Kept, not lost',
  'unsent.full': 'No room, wait for the first to go',
  'unsent.list': 'Not sent yet',
  'unsent.none': 'All is sent',
  'unsent.none.words': 'Nothing waits for a network.',
  'unsent.edit': 'Change it',
  'unsent.seen': 'I see',
  'unsent.drop': 'Do not send',
  'unsent.drop.ask': 'Not send this one?',
  'unsent.drop.words': 'If it already arrived, it counts.',
  'unsent.drop.no': 'Keep it',
  'unsent.act.need.claim': 'Take: {what}',
  'unsent.act.need.release': 'Give back: {what}',
  'unsent.act.need.reportDone': 'Done: {what}',
  'unsent.act.need.confirm': 'Say yes: {what}',
  'unsent.act.need.sendBack': 'Not good yet: {what}',
  'unsent.act.need.withdraw': 'Take back: {what}',
  'unsent.act.membership.apply': 'My home: {what}',
  'unsent.act.membership.refuse': 'Not let in: {what}',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
