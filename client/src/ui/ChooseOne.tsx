import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ChoiceTile } from './Choice.tsx';
import { FieldTitle } from './Field.tsx';
import { Said } from './hear/Said.tsx';
import { useBreath } from './hear/use-breath.ts';
import { useWalk, WalkContext } from './hear/walk.ts';
import type { IconName } from './icon-names.ts';

type Answer<K extends string> = { key: K; word: string; icon?: IconName; sign?: ReactNode };
type Props<K extends string> = {
  icon: IconName;
  question: string;
  of: readonly Answer<K>[];
  /** Null until somebody answers. */
  chosen: K | null;
  onChoose: (key: K) => void;
};

/** A quarter of a line has room for so many characters; of more, a line would end inside a word. */
const SHORT_MAX = 3;

/** Words alone take as much room as they need, and half a line where one of them is longer than a quarter; two pictures share a line, and so does each pair of four. */
const layoutOf = (of: readonly Answer<string>[]): string => {
  if (of.every(({ icon, sign }) => !icon && !sign))
    return of.some(({ word }) => Array.from(word).length > SHORT_MAX) ? 'choices words two' : 'choices words';
  return of.length === 2 || of.length === 4 ? 'choices two' : 'choices';
};

/**
 * A question with a few answers, one of which holds. A page that is heard says the question and what holds; the picture of the
 * question says every answer and shows it.
 */
export const ChooseOne = <K extends string>({ icon, question, of, chosen, onChoose }: Props<K>) => {
  const { walk, gather } = useWalk();
  const { lines, isSaid } = useBreath([question, of.find(({ key }) => key === chosen)?.word ?? '']);
  return (
    <>
      <Said lines={lines} />
      <WalkContext.Provider value={walk}>
        <FieldTitle icon={icon} words={question} gather={gather} isRead={isSaid} />
        <View className={layoutOf(of)} aria-role="radiogroup" aria-label={question}>
          {of.map(({ key, ...tile }) => (
            <ChoiceTile key={key} {...tile} isOn={key === chosen} onPress={() => onChoose(key)} />
          ))}
        </View>
      </WalkContext.Provider>
    </>
  );
};
