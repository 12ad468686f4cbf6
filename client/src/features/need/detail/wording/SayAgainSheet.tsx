import { View } from '@tarojs/components';
import { Act, Line, Refusal, SecondAct, Sheet } from '../../../../ui/index.ts';
import { say } from '../../../../words/say.ts';
import { CaptureOver, CaptureTroubles, OwnVoice, SpeakAct } from '../../../capture/index.ts';
import type { AnswerWords } from './use-answer.ts';

/** The words are not what was meant: it can be said again, or left to whoever wrote them to listen once more. */
export const SayAgainSheet = ({ answer }: { answer: AnswerWords }) => {
  const { captured, isSending, sayWrong, stopAsking } = answer;
  const { sound, recorder } = captured;
  return (
    <>
      <Sheet
        title={say('words.ask')}
        onClose={stopAsking}
        acts={
          sound ? (
            <>
              <SpeakAct look="act-2" word={say('capture.again')} recorder={recorder} />
              <Act icon="share" word={say('words.ask.send')} isSending={isSending} onPress={sayWrong} />
            </>
          ) : (
            <>
              <SecondAct icon="cross" word={say('words.ask.only')} isOff={isSending} onPress={sayWrong} />
              <SpeakAct look="act" word={say('words.ask.speak')} recorder={recorder} />
            </>
          )
        }
      >
        <Line text={say(sound ? 'words.ask.heard' : 'words.ask.words')} />
        {sound && (
          <View className="capture-shown">
            <OwnVoice file={sound} />
          </View>
        )}
        <CaptureTroubles captured={captured} />
        <Refusal state={answer.state} />
      </Sheet>
      <CaptureOver captured={captured} hint={say('capture.what')} />
    </>
  );
};
