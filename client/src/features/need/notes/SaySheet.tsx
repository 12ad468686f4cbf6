import { dangerIn } from '../../../../../shared/need/danger.ts';
import { NOTE_LIMITS } from '../../../../../shared/need/notes/note.ts';
import { ReasonField, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureField } from '../../capture/index.ts';
import { Question } from '../assign/Question.tsx';
import type { useSaid } from '../closing/use-said.ts';
import { Danger } from '../post/Danger.tsx';

type Props = { said: ReturnType<typeof useSaid<'say'>>; needId: string };

/** What is about to be said, aloud or in words, before it is sent. Words of danger show whom to call first. */
export const SaySheet = ({
  said: { words, type, text, captured, hasSound, withMedia, state, send, close },
  needId,
}: Props) => (
  <Question
    icon="check"
    title={say('ask.say')}
    yes={say('ask.say.yes')}
    no={say('ask.say.no')}
    isOff={text === '' && !hasSound}
    isSending={state.kind === 'sending'}
    onYes={() => send({ needId, text, ...withMedia })}
    onClose={close}
  >
    {dangerIn(words) !== null && <Danger />}
    {hasSound && <CaptureField captured={captured} isVoiceAlone />}
    <ReasonField
      label={say('ask.say.field')}
      value={words}
      lengthMax={NOTE_LIMITS.textLengthMax}
      ready={[say('ask.say.ready1'), say('ask.say.ready2'), say('ask.say.ready3')]}
      onChange={type}
    />
    {!hasSound && <CaptureField captured={captured} isVoiceAlone />}
    <Refusal state={state} />
  </Question>
);
