import type { housemates as chinese } from '../zh/housemates.ts';

/** For whom something is done: oneself, or one of one's own household who has no account. */
export const housemates = {
  'housemates.title': 'For whom?',
  'housemates.who': 'Whom is it for?',
  'housemates.me': 'Myself',
  'housemates.noAccount': 'At home, does not use Linli',
  'housemates.refuses': 'Does not want those at home to act',
  'housemates.none': 'Everybody at home uses Linli themselves',
  'housemates.missing': 'Somebody missing? Ask your captain to look',
  'housemates.ends': 'Whoever uses Linli acts for themselves',
  'housemates.for': 'For {name}',
  'housemates.what': 'What you can do',
  'housemates.need': 'Say what is needed',
  'housemates.need.words': 'It is theirs, and says that you said it',
  'housemates.review': 'Say in the review',
  'housemates.review.words': 'With their name, and that you said it',
  'housemates.not': 'What you cannot do here',
  'housemates.vote': 'Voting',
  'housemates.vote.words': 'They write a proxy for the office',
  'housemates.points': 'Points',
  'housemates.points.words': 'With the household card, at the captain',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
