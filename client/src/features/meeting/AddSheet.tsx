import { MEETING_LIMITS } from '../../../../shared/meeting/limits.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, Field, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { meetingId: string; no: number; onClose: () => void };

/** Somebody who was there adds a sentence under one item of the minutes. */
export const AddSheet = ({ meetingId, no, onClose }: Props) => {
  const { words, type, forget } = useWords(`meeting.amend ${meetingId} ${String(no)}`);
  const act = useAct('meeting.amend', () => {
    forget();
    toast('check', say('minutes.did.add'));
    onClose();
  });
  return (
    <Sheet
      title={say('became.no', { n: no })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('minutes.add.yes'),
            isOff: words.trim().length < MEETING_LIMITS.wordsLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ meetingId, no, text: words.trim() }),
          }}
          no={{ icon: 'back', word: say('meeting.attend.no'), onPress: onClose }}
        />
      }
    >
      <Field
        label={say('minutes.add')}
        value={words}
        placeholder={say('minutes.add.placeholder')}
        lengthMax={MEETING_LIMITS.amendmentLengthMax}
        isTall
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
