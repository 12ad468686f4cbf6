import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { NoteAsking } from './NoteActs.tsx';

type Props = { asking: NoteAsking; needId: string; onClose: () => void };

const REASON_LENGTH_MIN = 2;

/** Asks once more before a note is taken back, taken down or put back. */
export const NoteSheet = ({ asking: { act, note }, needId, onClose }: Props) => {
  const { words, type, forget } = useWords(`need.${act} ${note.noteId}`);
  const { state, send } = useAct(`need.${act}`, () => {
    forget();
    onClose();
    toast('check', say(`did.${act}`));
  });
  const reason = words.trim();
  const isReasonAsked = act === 'takeDownNote';
  const ids = { needId, noteId: note.noteId };
  return (
    <Sheet
      title={say(`ask.${act}`)}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say(`ask.${act}.yes`),
            isOff: isReasonAsked && reason.length < REASON_LENGTH_MIN,
            isSending: state.kind === 'sending',
            onPress: () => send(isReasonAsked ? { ...ids, reason } : ids),
          }}
          no={{ icon: 'back', word: say(`ask.${act}.no`), onPress: onClose }}
          destroys={act !== 'restoreNote'}
        />
      }
    >
      <Line text={say(`ask.${act}.words`)} />
      {isReasonAsked && (
        <ReasonField
          value={words}
          lengthMax={NEED_LIMITS.reasonLengthMax}
          ready={[say('ask.takeDown.reason1'), say('ask.takeDown.reason2'), say('ask.takeDown.reason3')]}
          onChange={type}
        />
      )}
      <Refusal state={state} />
    </Sheet>
  );
};
