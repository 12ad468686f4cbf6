import { View } from '@tarojs/components';
import { useState } from 'react';
import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { OUTCOMES, type Outcome } from '../../../../../shared/need/outcomes.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { ChooseOne, Field, Line, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureField, CaptureOver } from '../../capture/index.ts';
import { Question } from '../assign/Question.tsx';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';
import { useAttached } from './use-attached.ts';

const NOTE_LENGTH_MIN = 2;

/** What became of it, in the word of who did it. What was not done is never said without a word why. */
export const ReportSheet = ({ need, onClose, onDone }: SheetProps) => {
  const [outcome, setOutcome] = useState<Outcome>('done');
  const { words, type, forget } = useWords(`need.reportDone ${need.needId}`);
  const { state, send } = useAct(
    'need.reportDone',
    () => {
      forget();
      onDone(say('did.reportDone'));
    },
    { told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }), onKept: onClose },
  );
  const note = words.trim();
  const { captured, withMedia, drop } = useAttached();
  const close = () => {
    drop();
    onClose();
  };
  return (
    <>
      <Question
        title={say('ask.reportDone')}
        icon="check"
        yes={say('ask.reportDone.yes')}
        no={say('ask.reportDone.no')}
        isOff={outcome !== 'done' && note.length < NOTE_LENGTH_MIN}
        isSending={state.kind === 'sending'}
        onYes={() => send({ needId: need.needId, outcome, ...withMedia, ...(note === '' ? {} : { note }) })}
        onClose={close}
      >
        <Line text={say('ask.reportDone.words', { name: need.requester })} />
        <ChooseOne
          icon="status-done"
          question={say('outcome.which')}
          of={OUTCOMES.map((key) => ({ key, word: say(`outcome.${key}`) }))}
          chosen={outcome}
          onChoose={setOutcome}
        />
        <View className="reason">
          <Field
            label={say('ask.reportDone.note')}
            value={words}
            placeholder={say(outcome === 'done' ? 'ask.reportDone.note' : 'outcome.why')}
            lengthMax={NEED_LIMITS.reasonLengthMax}
            onChange={type}
          />
        </View>
        <CaptureField captured={captured} />
        <Refusal state={state} />
      </Question>
      <CaptureOver captured={captured} hint={say('capture.what')} />
    </>
  );
};
