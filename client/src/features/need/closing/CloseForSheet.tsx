import { useState } from 'react';
import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { AskedHow, type How } from './AskedHow.tsx';

const REASON_LENGTH_MIN = 2;

/** Somebody in charge closes for the requester what is not done, after they spoke. */
export const CloseForSheet = ({ need: { needId, requester }, onClose, onDone }: SheetProps) => {
  const [how, setHow] = useState<How>('call');
  const { words, type, forget } = useWords(`need.closeFor ${needId}`);
  const { state, send } = useAct('need.closeFor', () => {
    forget();
    onDone(say('did.closeFor'));
  });
  const reason = words.trim();
  return (
    <Sheet
      title={say('ask.closeFor')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'cross',
            word: say('ask.closeFor.yes'),
            isOff: reason.length < REASON_LENGTH_MIN,
            isSending: state.kind === 'sending',
            onPress: () => send({ needId, how, reason }),
          }}
          no={{ icon: 'back', word: say('ask.closeFor.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <Line text={say('ask.closeFor.words', { name: requester })} />
      <AskedHow chosen={how} onChoose={setHow} />
      <ReasonField
        value={words}
        lengthMax={NEED_LIMITS.reasonLengthMax}
        ready={[say('ask.closeFor.reason1'), say('ask.closeFor.reason2'), say('ask.closeFor.reason3')]}
        onChange={type}
      />
      <Refusal state={state} />
    </Sheet>
  );
};
