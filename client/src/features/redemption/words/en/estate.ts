import type { estate as chinese } from '../zh/estate.ts';

/** What somebody had who died goes to the card of their household. */
export const estate = {
  'estate.title': 'Points of who died',
  'estate.words': 'One says it, one of another home signs',
  'estate.waiting': 'To be signed',
  'estate.waiting.none': 'Nothing to sign',
  'estate.row': 'Said by {name}',
  'estate.sign': 'I sign',
  'estate.ask': 'Say it of somebody',
  'estate.ask.title': 'Did {name} die?',
  'estate.ask.words': 'Their points go to the card of the household, for good',
  'estate.ask.yes': 'Yes, write it down',
  'estate.ask.no': 'No',
  'estate.asked': 'Written: another one signs',
  'estate.sign.title': 'To the card of the household?',
  'estate.sign.words': 'All points of {name} go to the card',
  'estate.sign.yes': 'Sign',
  'estate.sign.no': 'No',
  'estate.signed': '{n} points went over',
  'estate.building': 'Which building?',
  'estate.unit': 'Which unit of {building}?',
  'estate.flat': 'Which flat of unit {unit}?',
  'estate.who': 'Who?',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
