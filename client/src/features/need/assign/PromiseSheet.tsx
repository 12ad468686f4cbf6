import { View } from '@tarojs/components';
import { useState } from 'react';
import { ASSIGNMENT_LIMITS } from '../../../../../shared/assignment/assignment.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { Field, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { DayField } from './DayField.tsx';
import { daysToPromise } from './days.ts';
import { Question } from './Question.tsx';
import { titleOf } from '../title.ts';

/** The lead says by the end of which day, and what will be done. */
export const PromiseSheet = ({ need, onClose, onDone }: SheetProps) => {
  const days = daysToPromise(need.assignment?.dueAt ?? now(), now());
  const [chosen, setChosen] = useState(days[days.length - 1]);
  const { words, type, forget } = useWords(`need.promise ${need.needId}`);
  const { state, send } = useAct(
    'need.promise',
    () => {
      forget();
      onDone(say('did.promise'));
    },
    { told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }), onKept: onClose },
  );
  if (chosen === undefined) return null;
  return (
    <Question
      title={say('ask.promise')}
      icon="check"
      yes={say('ask.promise.yes')}
      no={say('ask.promise.no')}
      isSending={state.kind === 'sending'}
      onYes={() => send({ needId: need.needId, day: chosen, text: words.trim() })}
      onClose={onClose}
    >
      <DayField question={say('ask.promise.day')} days={days} chosen={chosen} onChoose={setChosen} />
      <View className="reason">
        <Field
          label={say('ask.promise.note')}
          value={words}
          placeholder={say('ask.promise.note')}
          lengthMax={ASSIGNMENT_LIMITS.promiseLengthMax}
          onChange={type}
        />
      </View>
      <Refusal state={state} />
    </Question>
  );
};
