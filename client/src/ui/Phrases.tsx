import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { preferences } from '../platform/preferences.ts';
import { useStore } from '../platform/store.ts';
import { Said } from './hear/Said.tsx';
import { useBreath } from './hear/use-breath.ts';
import { phrases, withUnits } from './phrases.ts';

/** A sentence whose lines break where a speaker pauses. */
export const Phrases = ({ text }: { text: string }) => {
  const { size } = useStore(preferences);
  return phrases(text, size).map((phrase, index) => (
    <Text key={index} className={phrase.isUnbroken ? 'nb' : ''}>
      {phrase.isUnbroken ? phrase.text : withUnits(phrase.text)}
    </Text>
  ));
};

/** A sentence on a line of its own, said where it stands. */
export const Line = ({ text, className = '' }: { text: string; className?: string }) => {
  const { lines, isSaid } = useBreath([text]);
  return (
    <View {...classOf([className, isSaid ? 'being-read' : ''])}>
      <Said lines={lines} />
      <Phrases text={text} />
    </View>
  );
};

const classOf = (classes: readonly string[]) => {
  const className = classes.filter((one) => one !== '').join(' ');
  return className === '' ? {} : { className };
};

type FactsProps = { of: readonly string[]; className?: string; children?: ReactNode };

/** Short facts in a row with a dot between: place and time. Each keeps together; `children` come first. */
export const Facts = ({ of, className = '', children }: FactsProps) => (
  <View className={`told-row ${className}`}>
    {children}
    {of.map((fact) => (
      <Text key={fact} className="told nb">
        {fact}
      </Text>
    ))}
  </View>
);
