import { useState } from 'react';
import { MEETING_LIMITS } from '../../../../shared/meeting/limits.ts';
import { useAct } from '../../data/index.ts';
import { Answers, Field, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { meetingId: string; onClose: () => void };

/** Whoever speaks for a building types the digits on the chair's screen. */
export const AttendSheet = ({ meetingId, onClose }: Props) => {
  const [code, setCode] = useState('');
  const act = useAct('meeting.attend', () => {
    toast('check', say('meeting.did.attend'));
    onClose();
  });
  return (
    <Sheet
      title={say('meeting.attend')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('meeting.attend.yes'),
            isOff: code.length < MEETING_LIMITS.codeDigits,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ meetingId, code }),
          }}
          no={{ icon: 'back', word: say('meeting.attend.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('meeting.attend.ask')} />
      <Field
        label={say('meeting.attend.code')}
        value={code}
        placeholder={say('meeting.attend.code')}
        lengthMax={MEETING_LIMITS.codeDigits}
        onChange={(words) => setCode(words.replace(/\D/g, ''))}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
