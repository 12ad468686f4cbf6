import type { behalf as chinese } from '../zh/behalf.ts';

/** Saying a need for somebody. */
export const behalf = {
  'behalf.title': 'Act for somebody',
  'behalf.for': 'For {name}',
  'behalf.for.words': 'It says that you asked; they can take it back',
  'behalf.atHome': 'It is theirs; it says you said it',
  'behalf.home': 'At home of {name}',
  'behalf.yes': 'Did {name} say yes?',
  'behalf.yes.card': 'By the card',
  'behalf.yes.recording': 'Recorded',
  'behalf.yes.nod': 'On their phone',
  'behalf.nod': 'We ask on their phone',
  'behalf.nod.words': 'It goes out when they say yes',
  'behalf.sent': 'Asked, waits for their yes',
  'behalf.yes.hint': 'Ask {name} to say yes',
  'behalf.record': 'Record their yes',
  'behalf.code': 'Which number is on the card?',
  'behalf.code.placeholder': '8 digits',
  'behalf.code.long': 'Only 8 digits',
  'behalf.scan': 'Scan the code on the card',
  'behalf.scan.other': 'This is not the code of a card',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
