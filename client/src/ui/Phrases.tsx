import { Text, View } from '@tarojs/components';
import { preferences } from '../platform/preferences.ts';
import { useStore } from '../platform/store.ts';
import { phrases } from './phrases.ts';

/** A sentence whose lines break where a speaker pauses. */
export const Phrases = ({ text }: { text: string }) => {
  const { size } = useStore(preferences);
  return phrases(text, size).map((phrase, index) => (
    <Text key={index} className={phrase.isUnbroken ? 'nb' : ''}>
      {phrase.text}
    </Text>
  ));
};

/** A sentence on a line of its own. */
export const Line = ({ text, className = '' }: { text: string; className?: string }) => (
  <View className={className}>
    <Phrases text={text} />
  </View>
);

/** Short facts in a row with a dot between: place and time. Each keeps together. */
export const Facts = ({ of }: { of: readonly string[] }) =>
  of.map((fact) => (
    <Text key={fact} className="fact nb">
      {fact}
    </Text>
  ));
