import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { SpokenLine } from '../platform/speech.ts';
import { inOneBreath, toPress } from '../words/spoken.ts';
import { ChoiceTile } from './Choice.tsx';
import { FieldTitle } from './Field.tsx';
import type { IconName } from './icon-names.ts';

type Answer<K extends string> = { key: K; word: string; icon?: IconName; sign?: ReactNode };
type Props<K extends string> = {
  icon: IconName;
  question: string;
  of: readonly Answer<K>[];
  chosen: K;
  onChoose: (key: K) => void;
};

/** Words alone take as much room as they need; two pictures share a line. */
const layoutOf = (of: readonly Answer<string>[]): string => {
  if (of.every(({ icon, sign }) => !icon && !sign)) return 'choices words';
  return of.length === 2 ? 'choices two' : 'choices';
};

/** A question with a few answers, one of which always holds. Its 听 reads the question and shows each answer as it says it. */
export const ChooseOne = <K extends string>({ icon, question, of, chosen, onChoose }: Props<K>) => (
  <>
    <FieldTitle icon={icon} words={question} more={of.map(({ word }) => toPress(word))} />
    <View className={layoutOf(of)} aria-role="radiogroup" aria-label={question}>
      {of.map(({ key, ...tile }) => (
        <ChoiceTile key={key} {...tile} isOn={key === chosen} onPress={() => onChoose(key)} />
      ))}
    </View>
  </>
);

/** The same, as a page that is heard says it: the question, and what is chosen now. */
export const tellChosen = (question: string, chosen: string): SpokenLine => inOneBreath([question, chosen]);
