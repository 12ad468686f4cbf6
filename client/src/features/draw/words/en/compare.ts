import type { compare as chinese } from '../zh/compare.ts';

/** Holding the number on a picture against a list. */
export const compare = {
  'compare.title': 'Compare the number of the list',
  'compare.title.words': 'Is it the one on the picture in the group?',
  'compare.picture': 'Picture of the list',
  'compare.picture.words': 'For the group: anybody can compare with it',
  'compare.number': 'Number of the list, the first 8',
  'compare.scan.how': 'Open Linli and scan it under draws',
  'compare.why': 'The same number: nobody changed the list',
  'compare.none': 'The list is not fixed yet',
  'compare.none.words': 'Once it is, its number is here',
  'compare.instead': 'This phone cannot draw it, copy the number to the group',
  'compare.type': 'Type the 8 of the picture',
  'compare.place': 'The number on the picture',
  'compare.scan': 'Scan the code on the picture',
  'compare.scan.other': 'This is not the code of a list',
  'compare.same': 'The same',
  'compare.same.words': 'The picture is right, nobody changed the list',
  'compare.other': 'Not the same',
  'compare.other.words': 'Look at the number again; if it still differs, ask the community',
  'compare.open': 'See this draw',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
