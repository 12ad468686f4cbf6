import type { cockpit as chinese } from '../zh/cockpit.ts';

/** What a captain does with the review. */
export const cockpit = {
  'cockpit.opinions': 'Opinions',
  'cockpit.n': '{n}',
  'cockpit.choose': 'Now tap the one that says the same',
  'cockpit.empty.words': 'Ask at the doors, or call',
  'cockpit.captain': 'About the captain: {n}',
  'cockpit.captain.words': 'The office and the supervisor read them',
  'cockpit.silent': 'Not answered yet',
  'cockpit.homes': '{n} homes',
  'cockpit.silent.all': 'See all {n} homes',
  'cockpit.merge': 'Put alike together',
  'cockpit.merge.end': 'Done',
  'cockpit.handOver': 'Hand over {n}',
  'cockpit.handOver.ask': 'Hand {n} to the meeting?',
  'cockpit.handOver.early': '{n} homes have not spoken. It closes now for good',
  'cockpit.handOver.yes': 'Hand over',
  'cockpit.handOver.no': 'Wait',
  'cockpit.summary': 'A word to the meeting',
  'cockpit.summary.ready': '{spoke} homes have spoken, {undecided} to decide',
  'review.did.merge': 'Put together',
  'review.did.handOver': 'Handed to the meeting',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
