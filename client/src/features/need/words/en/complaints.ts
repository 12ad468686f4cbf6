import type { complaints as chinese } from '../zh/complaints.ts';

/** What complains of a body. */
export const complaints = {
  'complaints.title': 'About an office',
  'complaints.empty': 'Nothing about an office',
  'complaints.empty.words': 'What is said comes here.',
  'complaints.inTime': 'Spoken to in time',
  'complaints.late': 'Not spoken to in time',
  'complaints.notYet': 'Not spoken to yet',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
