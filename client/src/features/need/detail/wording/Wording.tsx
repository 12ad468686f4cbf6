import { View } from '@tarojs/components';
import { Line, PlainAct, Refusal } from '../../../../ui/index.ts';
import { say } from '../../../../words/say.ts';
import { Written } from '../../../capture/index.ts';
import type { NeedData } from '../story.ts';
import type { AnswerWords } from './use-answer.ts';

type Props = { need: NeedData; answer: AnswerWords; onWrite: () => void };

/**
 * Words that somebody wrote for a need that was said aloud: the requester hears them and says whether they are right; whoever is in
 * charge writes them, and sees what became of them.
 */
export const Wording = ({ need, answer, onWrite }: Props) => {
  const { wording, mayAnswerWords, mayWriteWords, text } = need;
  const isOpen = wording !== null && wording.state !== 'right' && text === '';
  if (!isOpen && !mayWriteWords) return null;
  return (
    <View className="pad surface rule">
      {isOpen && <Written title={titleFor(need, wording)} words={wording.text} />}
      {mayAnswerWords && (
        <>
          <View className="words-answers">
            <PlainAct icon="check" word={say('words.right')} isSending={answer.isSending} onPress={answer.sayRight} />
            <PlainAct icon="cross" word={say('words.wrong')} isOff={answer.isSending} onPress={answer.ask} />
          </View>
          <Refusal state={answer.state} onAgain={answer.again} />
        </>
      )}
      {mayWriteWords && (
        <>
          {!isOpen && <Line text={say('words.missing')} />}
          <View className="words-answers">
            <PlainAct icon="edit" word={say(isOpen ? 'words.rewrite' : 'words.write')} onPress={onWrite} />
          </View>
        </>
      )}
    </View>
  );
};

/** To the requester: who wrote it. To whoever is in charge: what the requester says of it. */
const titleFor = (
  { mayAnswerWords, requester }: NeedData,
  { byName, state }: NonNullable<NeedData['wording']>,
): string => {
  if (mayAnswerWords) return say('words.for.me', { name: byName });
  return say(state === 'wrong' ? 'words.for.wrong' : 'words.for.waiting', { name: requester });
};
