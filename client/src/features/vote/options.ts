import type { IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { pictureOfWords } from './pictures.ts';
import type { VoteShown } from './vote-shown.ts';

/** How an option looks: its picture, or a shape of its own where its words have none; each shape has a colour. */
export type Look = { readonly icon: IconName | null; readonly shape: string };

const APPROVES: readonly Look[] = [
  { icon: 'check', shape: 'look-yes' },
  { icon: 'cross', shape: 'look-no' },
  { icon: 'minus', shape: 'look-either' },
];

/** Two options with the same picture would be told apart by nobody who cannot read: then both have their shapes. */
export const looksOf = ({ kind, options }: Pick<VoteShown, 'kind' | 'options'>): readonly Look[] => {
  if (kind === 'approve') return APPROVES;
  const icons = options.map((option) => pictureOfWords(option, null));
  return icons.map((icon, place) => ({
    icon: icon !== null && icons.indexOf(icon) === icons.lastIndexOf(icon) ? icon : null,
    shape: `look-${String(place + 1)}`,
  }));
};

/** The pictures of options that are read off a slip, where no shapes stand: each of them has one, or none has. */
export const picturesOf = (vote: Pick<VoteShown, 'kind' | 'options'>): readonly IconName[] | null => {
  const icons = looksOf(vote).flatMap(({ icon }) => icon ?? []);
  return icons.length < vote.options.length ? null : icons;
};

/** An option by its number and its words, as it is said: 同意 has no number. */
export const sayOption = ({ kind, options }: Pick<VoteShown, 'kind' | 'options'>, place: number): string => {
  const words = options[place] ?? '';
  return kind === 'approve' ? words : say('vote.number', { n: place + 1, words });
};

/** What can be pressed next, when so much is chosen: another one instead of a single choice, one more up to the number of several. */
export const choose = ({ kind, most }: Pick<VoteShown, 'kind' | 'most'>, chosen: readonly number[], place: number) => {
  if (chosen.includes(place)) return kind === 'some' ? chosen.filter((one) => one !== place) : chosen;
  if (kind !== 'some') return [place];
  return chosen.length < most ? [...chosen, place].sort((one, other) => one - other) : chosen;
};
