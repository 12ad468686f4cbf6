import { useState } from 'react';
import { ASSIGNMENT_LIMITS } from '../../../../../shared/assignment/assignment.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { ReasonField, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { DayField } from './DayField.tsx';
import { daysToAskFor } from './days.ts';
import { Question } from './Question.tsx';
import { titleOf } from '../title.ts';

const REASON_LENGTH_MIN = 2;

/** The lead needs more time, until when and why; who asked for the work reads the reason. */
export const ExtensionSheet = ({ need, onClose, onDone }: SheetProps) => {
  const days = daysToAskFor(need.assignment?.dueAt ?? now(), now());
  const [chosen, setChosen] = useState(days[0]);
  const { words, type, forget } = useWords(`need.askExtension ${need.needId}`);
  const { state, send } = useAct(
    'need.askExtension',
    () => {
      forget();
      onDone(say('did.askExtension'));
    },
    { told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }), onKept: onClose },
  );
  const reason = words.trim();
  if (chosen === undefined) return null;
  return (
    <Question
      title={say('ask.askExtension')}
      icon="clock"
      yes={say('ask.askExtension.yes')}
      no={say('ask.askExtension.no')}
      isOff={reason.length < REASON_LENGTH_MIN}
      isSending={state.kind === 'sending'}
      onYes={() => send({ needId: need.needId, day: chosen, reason })}
      onClose={onClose}
    >
      <DayField question={say('ask.askExtension.day')} days={days} chosen={chosen} onChoose={setChosen} />
      <ReasonField
        value={words}
        lengthMax={ASSIGNMENT_LIMITS.reasonLengthMax}
        ready={[say('ask.askExtension.reason1'), say('ask.askExtension.reason2'), say('ask.askExtension.reason3')]}
        onChange={type}
      />
      <Refusal state={state} />
    </Question>
  );
};
