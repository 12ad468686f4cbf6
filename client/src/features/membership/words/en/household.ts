import type { household as chinese } from '../zh/household.ts';

/** What is shown to somebody who is not in yet. */
export const household = {
  'join.find': 'Find my home',
  'stranger.home': 'Neighbours help',
  'stranger.home.words': 'First find your home, then your captain says yes.',
  'stranger.needs': 'What neighbours need',
  'stranger.needs.words': 'Find your home to read it and to help.',
  'stranger.building': 'Which block is yours?',
  'stranger.building.words': 'Find your home and see who lives there.',
  'stranger.points': 'Help and earn points',
  'stranger.points.words': 'Find your home to begin.',
  'stranger.me': 'Where do you live?',
  'stranger.me.words': 'Say block and name, and your captain knows you.',
  'applicant.pending': 'Your captain looks',
  'applicant.pending.words': 'After that you are in.',
  'applicant.contested': 'Somebody else says the same; your captain checks',
  'applicant.refused': 'Your captain said no',
  'applicant.reason': 'Reason: {reason}',
  'applicant.look': 'Is there a yes?',
  'applicant.withdraw': 'Do not wait',
  'applicant.again': 'Find it again',
  'ask.stopWaiting': 'Stop waiting?',
  'ask.stopWaiting.words': 'You can find your home anew.',
  'ask.stopWaiting.yes': 'Take it back',
  'ask.stopWaiting.no': 'Wait on',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
