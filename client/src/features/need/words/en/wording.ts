import type { wording as chinese } from '../zh/wording.ts';

/** Words that somebody writes for a need that was said aloud. */
export const wording = {
  'words.for.me': '{name} wrote it for you, is it right?',
  'words.for.wrong': '{name} says it is not right',
  'words.for.waiting': 'Written, waits for {name}',
  'words.right': 'Right',
  'words.wrong': 'No, say it again',
  'words.missing': 'Not written down yet: listen and write',
  'words.write': 'Write it down',
  'words.rewrite': 'Write it anew',
  'words.did.right': 'It is up',
  'words.did.wrong': 'They were told',
  'words.did.write': 'They will be asked',
  'words.ask': 'What is not right?',
  'words.ask.words': 'Say it once more, slowly.',
  'words.ask.heard': 'Listen, and send it if it is right.',
  'words.ask.speak': 'Tap and say it again',
  'words.ask.only': 'Only ask for other words',
  'words.ask.send': 'Send it',
  'words.write.ask': 'Write it down',
  'words.write.words': 'Write what {name} said, it is read out to them.',
  'words.write.field': 'What did they say?',
  'words.write.yes': 'Done',
  'words.write.no': 'Later',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
