import { View } from '@tarojs/components';
import { READY_WORDS } from '../../../../shared/meeting/ready-words.ts';
import { ReadyRow } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { way: keyof typeof READY_WORDS; question: string; words: string; onChoose: (words: string) => void };

/** Words that lie ready for a decision: the picture is heard, a tap writes them, and they can be changed. */
export const DecisionWords = ({ way, question, words, onChoose }: Props) => (
  <View className="pad ready-words" aria-role="radiogroup" aria-label={question}>
    {readyOf(way).map((word) => (
      <ReadyRow key={word} word={word} isOn={word === words} onPress={() => onChoose(word)} />
    ))}
  </View>
);

const readyOf = (way: Props['way']): readonly string[] => {
  switch (way) {
    case 'assign':
      return READY_WORDS.assign.map((one) => say(`decision.assign.${one}`));
    case 'answer':
      return READY_WORDS.answer.map((one) => say(`decision.answer.${one}`));
    case 'refer':
      return READY_WORDS.refer.map((one) => say(`decision.refer.${one}`));
    case 'defer':
      return READY_WORDS.defer.map((one) => say(`decision.defer.${one}`));
    case 'refuse':
      return READY_WORDS.refuse.map((one) => say(`decision.refuse.${one}`));
    case 'reopen':
      return READY_WORDS.reopen.map((one) => say(`decision.reopen.${one}`));
    case 'merge':
      return [];
  }
};
