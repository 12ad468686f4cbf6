import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Line, ReasonField, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureField, CaptureOver } from '../../capture/index.ts';
import { Question } from '../assign/Question.tsx';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';
import { useAttached } from './use-attached.ts';

const REASON_LENGTH_MIN = 2;

/** Not good: why, in one of the words that lie ready, in own words, or said aloud. */
export const SendBackSheet = ({ need, onClose, onDone }: SheetProps) => {
  const { words, type, forget } = useWords(`need.sendBack ${need.needId}`);
  const { captured, withMedia, hasSound, drop } = useAttached();
  const { state, send } = useAct(
    'need.sendBack',
    () => {
      forget();
      onDone(say('did.sendBack'));
    },
    {
      told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }),
      onKept: () => {
        forget();
        onClose();
      },
    },
  );
  const reason = words.trim();
  const close = () => {
    drop();
    onClose();
  };
  return (
    <>
      <Question
        title={say('ask.sendBack')}
        icon="check"
        yes={say('ask.sendBack.yes')}
        no={say('ask.sendBack.no')}
        isOff={reason.length < REASON_LENGTH_MIN && !(reason === '' && hasSound)}
        isSending={state.kind === 'sending'}
        onYes={() => send({ needId: need.needId, reason, ...withMedia })}
        onClose={close}
      >
        <Line text={say('ask.sendBack.words')} />
        <ReasonField
          value={words}
          lengthMax={NEED_LIMITS.reasonLengthMax}
          ready={[say('ask.sendBack.reason1'), say('ask.sendBack.reason2'), say('ask.sendBack.reason3')]}
          onChange={type}
        />
        <CaptureField captured={captured} />
        <Refusal state={state} />
      </Question>
      <CaptureOver captured={captured} hint={say('capture.what')} />
    </>
  );
};
