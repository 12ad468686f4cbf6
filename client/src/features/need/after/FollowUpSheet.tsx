import { View } from '@tarojs/components';
import { useState } from 'react';
import { FOLLOW_UP_OUTCOMES, type FollowUpOutcome } from '../../../../../shared/need/after/acts.ts';
import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { ChooseOne, Field, Line, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureField, CaptureOver } from '../../capture/index.ts';
import { Question } from '../assign/Question.tsx';
import { AskedHow, type How } from '../closing/AskedHow.tsx';
import { useAttached } from '../closing/use-attached.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';
import { HowContent, type Content } from './HowContent.tsx';

const NOT_SAID: Content = { isSatisfied: null, score: null };

/** Somebody in charge asked whether it is still mended, and writes down what they heard. */
export const FollowUpSheet = ({ need, onClose, onDone }: SheetProps) => {
  const { needId } = need;
  const [how, setHow] = useState<How>('call');
  const [outcome, setOutcome] = useState<FollowUpOutcome | 'nothing'>('nothing');
  const [content, setContent] = useState(NOT_SAID);
  const { words, type, forget } = useWords(`need.recordFollowUp ${needId}`);
  const { captured, withMedia, drop } = useAttached();
  const { state, send } = useAct(
    'need.recordFollowUp',
    () => {
      forget();
      onDone(say('did.recordFollowUp'));
    },
    { told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }), onKept: onClose },
  );
  const isReached = outcome === 'solved' || outcome === 'notSolved';
  const record = () => {
    if (outcome === 'notReached') send({ needId, how, outcome });
    else if (isReached) send({ needId, how, outcome, ...content, word: words.trim(), ...withMedia });
  };
  const close = () => {
    drop();
    onClose();
  };
  return (
    <>
      <Question
        title={say('ask.recordFollowUp', { name: need.requester })}
        icon="check"
        yes={say(outcome === 'nothing' ? 'ask.recordCall.first' : 'ask.recordCall.yes')}
        no={say('ask.recordCall.no')}
        isOff={outcome === 'nothing'}
        isSending={state.kind === 'sending'}
        onYes={record}
        onClose={close}
      >
        <AskedHow chosen={how} onChoose={setHow} />
        <ChooseOne
          icon="say"
          question={say('followUp.heard')}
          of={FOLLOW_UP_OUTCOMES.map((key) => ({ key, word: say(`followUp.heard.${key}`) }))}
          chosen={outcome}
          onChoose={setOutcome}
        />
        {outcome !== 'nothing' && <Line className="second" text={say(`followUp.heard.${outcome}.words`)} />}
        {isReached && (
          <>
            <HowContent content={content} onChange={setContent} />
            <View className="reason">
              <Field
                label={say('followUp.word')}
                value={words}
                placeholder={say('followUp.word')}
                lengthMax={NEED_LIMITS.reasonLengthMax}
                onChange={type}
              />
            </View>
            <CaptureField captured={captured} />
          </>
        )}
        <Refusal state={state} />
      </Question>
      <CaptureOver captured={captured} hint={say('capture.what')} />
    </>
  );
};
