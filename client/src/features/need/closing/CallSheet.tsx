import { useState } from 'react';
import { CALL_OUTCOMES, type CallOutcome } from '../../../../../shared/need/closing-acts.ts';
import { useAct } from '../../../data/index.ts';
import { ChooseOne, Line, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Question } from '../assign/Question.tsx';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { sayPoints } from '../detail/say-need.ts';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';
import { AskedHow, type How } from './AskedHow.tsx';

/** Somebody in charge asked the requester whether it is good. Nothing is chosen before they say what they heard. */
export const CallSheet = ({ need, onClose, onDone }: SheetProps) => {
  const [how, setHow] = useState<How>('call');
  const [heard, setHeard] = useState<CallOutcome | 'nothing'>('nothing');
  const { state, send } = useAct('need.recordCall', () => onDone(say('did.recordAssent')), {
    told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }),
    onKept: onClose,
  });
  return (
    <Question
      title={say('ask.recordCall', { name: need.requester })}
      icon="call"
      yes={say(heard === 'nothing' ? 'ask.recordAssent.first' : 'ask.recordAssent.yes')}
      no={say('ask.recordAssent.no')}
      isOff={heard === 'nothing'}
      isSending={state.kind === 'sending'}
      onYes={() => heard !== 'nothing' && send({ needId: need.needId, how, outcome: heard })}
      onClose={onClose}
    >
      <AskedHow chosen={how} onChoose={setHow} />
      <ChooseOne
        icon="say"
        question={say('asked.heard')}
        of={CALL_OUTCOMES.map((key) => ({ key, word: say(`asked.heard.${key}`) }))}
        chosen={heard}
        onChoose={setHeard}
      />
      {heard !== 'nothing' &&
        [say(`asked.heard.${heard}.words`), ...(heard === 'agreed' ? sayPoints(need) : [])].map((line) => (
          <Line key={line} className="second" text={line} />
        ))}
      <Refusal state={state} />
    </Question>
  );
};
