import { useState } from 'react';
import { useAct } from '../../../data/index.ts';
import { ChooseOne, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Question } from '../assign/Question.tsx';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';
import { AskedHow, type How } from './AskedHow.tsx';

/** Somebody in charge asked a grown-up of the child's household. Nothing is chosen before they say what they heard. */
export const AssentSheet = ({ need, onClose, onDone }: SheetProps) => {
  const [how, setHow] = useState<How>('call');
  const [heard, setHeard] = useState<'yes' | 'no' | 'nothing'>('nothing');
  const { state, send } = useAct('need.recordAssent', () => onDone(say('did.recordAssent')), {
    told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }),
    onKept: onClose,
  });
  return (
    <Question
      title={say('ask.recordAssent')}
      icon="call"
      yes={say(heard === 'nothing' ? 'ask.recordAssent.first' : 'ask.recordAssent.yes')}
      no={say('ask.recordAssent.no')}
      isOff={heard === 'nothing'}
      isSending={state.kind === 'sending'}
      onYes={() => heard !== 'nothing' && send({ needId: need.needId, how, isYes: heard === 'yes' })}
      onClose={onClose}
    >
      <AskedHow chosen={how} onChoose={setHow} />
      <ChooseOne
        icon="say"
        question={say('ask.recordAssent.heard')}
        of={[
          { key: 'yes', icon: 'check', word: say('ask.recordAssent.heard.yes') },
          { key: 'no', icon: 'cross', word: say('ask.recordAssent.heard.no') },
        ]}
        chosen={heard}
        onChoose={setHeard}
      />
      <Refusal state={state} />
    </Question>
  );
};
