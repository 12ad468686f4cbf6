import { useState } from 'react';
import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { ReasonField, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { ChooseDays, daysIn, type Days } from './ChooseDays.tsx';
import { ChooseReceiver } from './ChooseReceiver.tsx';
import { Question } from './Question.tsx';
import { useReceivers } from './receivers.ts';

const REASON_LENGTH_MIN = 2;

/** Gives a need to somebody. One who leads it already is told why it goes to another, and the day stays. */
export const GiveSheet = ({ need: { needId, assignment }, onClose, onDone }: SheetProps) => {
  const isAnew = assignment?.lead != null;
  const choice = useReceivers(needId);
  const [days, setDays] = useState<Days>('usual');
  const { words, type, forget } = useWords(`need.give ${needId}`);
  const { state, send } = useAct('need.give', () => {
    forget();
    onDone(say('did.give', { name: choice.chosen?.name ?? '' }));
  });
  const reason = words.trim();
  return (
    <Question
      title={say(isAnew ? 'ask.give.anew' : 'ask.give')}
      icon="assign"
      yes={choice.chosen ? say('ask.give.yes', { name: choice.chosen.name }) : say('ask.give.who')}
      no={say('ask.give.no')}
      isOff={choice.chosen === null || (isAnew && reason.length < REASON_LENGTH_MIN)}
      isSending={state.kind === 'sending'}
      onYes={() =>
        choice.chosen &&
        send({
          needId,
          receiverId: choice.chosen.receiverId,
          ...(isAnew ? { reason } : daysIn(days)),
        })
      }
      onClose={onClose}
    >
      <ChooseReceiver choice={choice} />
      {isAnew ? (
        <ReasonField
          value={words}
          lengthMax={NEED_LIMITS.reasonLengthMax}
          ready={[say('ask.transfer.reason1'), say('ask.transfer.reason2')]}
          onChange={type}
        />
      ) : (
        <ChooseDays chosen={days} usualDueAt={choice.defaultDueAt} onChoose={setDays} />
      )}
      <Refusal state={state} />
    </Question>
  );
};
