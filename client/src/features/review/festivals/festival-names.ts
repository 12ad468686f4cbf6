import { say } from '../../../words/say.ts';

type Named = { readonly festivalId: string | null; readonly name: string };

/** Those that the calendar knows, by its own keys: the calendar itself is not for a phone that only looks at its tabs. */
const KNOWN = [
  ...(['springFestival', 'lanternFestival', 'thirdOfMarch', 'dragonBoat', 'sixthOfJune'] as const),
  ...(['ghostFestival', 'midAutumn', 'doubleNinth', 'newYearsEve', 'qingming'] as const),
];

/** An entered one goes by its name, one that the calendar knows by a word of ours. */
export const sayFestival = ({ festivalId, name }: Named): string => {
  const known = festivalId === null ? KNOWN.find((one) => one === name) : undefined;
  return known === undefined ? name : say(`festival.${known}`);
};
