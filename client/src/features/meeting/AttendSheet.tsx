import { View } from '@tarojs/components';
import { useState } from 'react';
import { MEETING_LIMITS } from '../../../../shared/meeting/limits.ts';
import { scannedMeeting } from '../../../../shared/meeting/meeting-code.ts';
import { useAct } from '../../data/index.ts';
import { canScan, scanCode } from '../../platform/scan.ts';
import { Answers, Field, Line, PlainAct, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { meetingId: string; onClose: () => void };

/** Whoever speaks for a building scans the code on the chair's screen, or types its digits. */
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
      {canScan() && <ScanCode onScanned={(digits) => act.send({ meetingId, code: digits })} />}
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

/** The code on the chair's screen, held before the camera: scanned, they are counted in. */
const ScanCode = ({ onScanned }: { onScanned: (digits: string) => void }) => {
  const [isOther, setIsOther] = useState(false);
  const scan = async () => {
    const text = await scanCode();
    const digits = text === null ? null : scannedMeeting(text);
    setIsOther(text !== null && digits === null);
    if (digits !== null) onScanned(digits);
  };
  return (
    <View className="pad acts">
      <PlainAct icon="scan" word={say('meeting.attend.scan')} onPress={() => void scan()} />
      {isOther && <Line className="second" text={say('meeting.attend.scan.other')} />}
    </View>
  );
};
