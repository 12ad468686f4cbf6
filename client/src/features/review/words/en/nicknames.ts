/** The names of the group that were learnt of a household. */
export const nicknames = {
  'nicknames.title': 'What the group calls us',
  'nicknames.words': 'Learnt when the captain pasted the group’s list.',
  'nicknames.none': 'No name was learnt',
  'nicknames.none.words': 'One is learnt when the captain pastes the group’s list.',
  'nicknames.mine': 'It is me',
  'nicknames.other': 'It is {name}',
  'nicknames.ask': 'Forget “{called}”?',
  'nicknames.ask.words': 'The next pasted list will not know it.',
  'nicknames.ask.said': 'What was said stays.',
  'nicknames.yes': 'Forget it',
  'nicknames.no': 'Keep it',
  'nicknames.did': 'Forgotten',
} as const;
