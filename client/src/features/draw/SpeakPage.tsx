import { View } from '@tarojs/components';
import { useState } from 'react';
import { ASKING_LIMITS } from '../../../../shared/draw/asking.ts';
import { useAct, useWords, type ActState } from '../../data/index.ts';
import { Act, Field, FieldTitle, Item, Page, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import {
  CaptureField,
  CaptureOver,
  isAnythingCaptured,
  NOTHING_CAPTURED,
  refsOf,
  useCaptured,
} from '../capture/index.ts';
import type { Question } from './draw-facts.ts';

type AskProps = { drawId: string; onDone: () => void };

/** A household asks something before lots are drawn. */
export const AskPage = ({ drawId, onDone }: AskProps) => {
  const act = useAct('draw.ask', () => {
    toast('check', say('asked.did.ask'));
    onDone();
  });
  return (
    <Speak
      name={`draw.ask ${drawId}`}
      title={say('asked.ask')}
      above={{ title: say('asked.ask.words'), words: say('asked.public') }}
      act={act}
      send={(spoken) => act.send({ drawId, ...spoken })}
      onBack={onDone}
    />
  );
};

type AnswerProps = { question: Question; onDone: () => void };

/** Whoever keeps the table answers, once. */
export const AnswerPage = ({ question: { questionId, door, text }, onDone }: AnswerProps) => {
  const act = useAct('draw.answer', () => {
    toast('check', say('asked.did.answer'));
    onDone();
  });
  return (
    <Speak
      name={`draw.answer ${questionId}`}
      title={say('asked.answer')}
      above={{ title: text === '' ? say('asked.aloud') : text, words: door }}
      act={act}
      send={(spoken) => act.send({ questionId, ...spoken })}
      onBack={onDone}
    />
  );
};

type Spoken = { readonly text: string; readonly media: ReturnType<typeof refsOf> };
type Props = {
  /** Under which what is written so far is kept. */
  name: string;
  title: string;
  above: { title: string; words: string };
  act: { readonly state: ActState; readonly again: () => void };
  send: (spoken: Spoken) => void;
  onBack: () => void;
};

/** Something is said, aloud or in words. */
const Speak = ({ name, title, above, act, send, onBack }: Props) => {
  const { words, type } = useWords(name);
  const [made, setMade] = useState(NOTHING_CAPTURED);
  const captured = useCaptured({ purpose: 'draw', captured: made, onChange: setMade });
  const text = words.trim();
  return (
    <Page
      title={title}
      onBack={onBack}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('asked.send')}
              isOff={text === '' && !isAnythingCaptured(made)}
              isSending={act.state.kind === 'sending'}
              onPress={() => send({ text, media: refsOf(made) })}
            />
          </View>
        </>
      }
      over={<CaptureOver captured={captured} hint={say('asked.hint')} />}
    >
      <Item icon="say" title={above.title} words={above.words} />
      <FieldTitle icon="speak" words={say('asked.say')} />
      <CaptureField captured={captured} isVoiceAlone />
      <View className="gap" />
      <Field
        label={title}
        value={words}
        placeholder={say('asked.placeholder')}
        lengthMax={ASKING_LIMITS.textLengthMax}
        isTall
        onChange={type}
      />
      <View className="list-end" />
    </Page>
  );
};
