import { THANKS_LIMITS } from '../../../../../shared/need/after/thanks.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Line, ReasonField, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureField, CaptureOver } from '../../capture/index.ts';
import { Question } from '../assign/Question.tsx';
import { useAttached } from '../closing/use-attached.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';

/** Thanks to whoever did it: words that lie ready, own words, or said aloud. */
export const ThankSheet = ({ need, onClose, onDone }: SheetProps) => {
  const { words, type, forget } = useWords(`need.thank ${need.needId}`);
  const { captured, withMedia, hasSound, drop } = useAttached();
  const { state, send } = useAct(
    'need.thank',
    () => {
      forget();
      onDone(say('did.thank'));
    },
    {
      told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }),
      onKept: () => {
        forget();
        onClose();
      },
    },
  );
  const text = words.trim();
  const close = () => {
    drop();
    onClose();
  };
  return (
    <>
      <Question
        title={say('ask.thank')}
        icon="check"
        yes={say('ask.thank.yes')}
        no={say('ask.thank.no')}
        isOff={text === '' && !hasSound}
        isSending={state.kind === 'sending'}
        onYes={() => send({ needId: need.needId, text, ...withMedia })}
        onClose={close}
      >
        <Line text={say('ask.thank.words')} />
        <ReasonField
          label={say('ask.thank.field')}
          value={words}
          lengthMax={THANKS_LIMITS.textLengthMax}
          ready={[say('ask.thank.ready1'), say('ask.thank.ready2'), say('ask.thank.ready3')]}
          onChange={type}
        />
        <CaptureField captured={captured} />
        <Refusal state={state} />
      </Question>
      <CaptureOver captured={captured} hint={say('capture.what')} />
    </>
  );
};
