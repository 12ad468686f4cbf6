import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

/** With the border and the light, the sign of what is chosen. */
const Tick = () => (
  <View className="tick" aria-hidden="true">
    <Icon name="check" />
  </View>
);

type TileProps = {
  word: string;
  /** What it is, under its word. */
  words?: string;
  icon?: IconName;
  sign?: ReactNode;
  large?: string;
  isOn?: boolean;
  /** Others beside it may be chosen too. */
  isOneOfMany?: boolean;
  onPress: () => void;
};

/** A picture or a large sign, and its word. Chosen: border, light and tick. Without `isOn` it leads on instead of being chosen. */
export const ChoiceTile = ({ word, words, icon, sign, large, isOn, isOneOfMany, onPress }: TileProps) => (
  <Press
    className={isOn ? 'choice on' : 'choice'}
    label={`${large ?? ''}${word}`}
    said={`${large ?? ''}${word}`}
    onPress={onPress}
    {...(isOn === undefined ? {} : ({ role: isOneOfMany ? 'checkbox' : 'radio', isOn } as const))}
  >
    {icon && <Icon name={icon} />}
    {sign}
    {large !== undefined && <Text className="choice-large">{large}</Text>}
    {word !== '' && (
      <View>
        <Phrases text={word} />
      </View>
    )}
    {words !== undefined && <Text className="second small">{words}</Text>}
    {isOn && <Tick />}
  </Press>
);

type SegProps<K extends string> = {
  label: string;
  of: readonly { readonly key: K; readonly word: string; readonly icon?: IconName }[];
  chosen: K;
  onChoose: (key: K) => void;
};

/** Two to four ways to look at the same list. */
export const Segments = <K extends string>({ label, of, chosen, onChoose }: SegProps<K>) => (
  <View className="segs" aria-role="tablist" aria-label={label}>
    {of.map(({ key, word, icon }) => (
      <Press
        key={key}
        className={`seg${icon ? '' : ' flat'}${key === chosen ? ' on' : ''}`}
        role="tab"
        isOn={key === chosen}
        said={word}
        onPress={() => onChoose(key)}
      >
        {icon && <Icon name={icon} />}
        <Text>{word}</Text>
        {key === chosen && <Tick />}
      </Press>
    ))}
  </View>
);
