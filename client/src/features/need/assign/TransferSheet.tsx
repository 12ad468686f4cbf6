import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Line, ReasonField, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { ChooseReceiver } from './ChooseReceiver.tsx';
import { Question } from './Question.tsx';
import { useReceivers } from './receivers.ts';

const REASON_LENGTH_MIN = 2;

/** The lead hands it to the next one, with a reason. The day stays as it is, and the sheet says so. */
export const TransferSheet = ({ need: { needId }, onClose, onDone }: SheetProps) => {
  const choice = useReceivers(needId);
  const { words, type, forget } = useWords(`need.transfer ${needId}`);
  const { state, send } = useAct('need.transfer', () => {
    forget();
    onDone(say('did.give', { name: choice.chosen?.name ?? '' }));
  });
  const reason = words.trim();
  return (
    <Question
      title={say('ask.transfer')}
      icon="swap"
      yes={choice.chosen ? say('ask.give.yes', { name: choice.chosen.name }) : say('ask.give.who')}
      no={say('ask.give.no')}
      isOff={choice.chosen === null || reason.length < REASON_LENGTH_MIN}
      isSending={state.kind === 'sending'}
      onYes={() => choice.chosen && send({ needId, receiverId: choice.chosen.receiverId, reason })}
      onClose={onClose}
    >
      <Line text={say('ask.transfer.words')} />
      <ChooseReceiver choice={choice} />
      <ReasonField
        value={words}
        lengthMax={NEED_LIMITS.reasonLengthMax}
        ready={[say('ask.transfer.reason1'), say('ask.transfer.reason2')]}
        onChange={type}
      />
      <Refusal state={state} />
    </Question>
  );
};
