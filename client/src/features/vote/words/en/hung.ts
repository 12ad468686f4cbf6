import type { hung as chinese } from '../zh/hung.ts';

/** The result on paper and as a spreadsheet. */
export const hung = {
  'hung.title': 'The result to hang up',
  'hung.words': 'One sheet of A4 for the entrance; any printer will do',
  'hung.print': 'Print the result',
  'hung.scan': 'Scan to see all of it',
  'hung.more': '{n} more lines: scan to see',
  'hung.noCode': 'The code is not drawn yet, come back in a while',
  'hung.notDrawn': 'This phone cannot draw it, print from a computer',
  'hung.not': 'No result yet',
  'hung.not.words': 'Once it is over and counted it can be printed',
  'hung.sheet': 'Save as a table',
  'hung.sheet.file': 'Result of the vote',
  'hung.sheet.failed': 'The table did not open, try another phone',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
