import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { Line, ReasonField } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { SaidQuestion } from './SaidQuestion.tsx';
import { useSaid } from './use-said.ts';

const REASON_LENGTH_MIN = 2;

/** Not good: why, in one of the words that lie ready, in own words, or said aloud. */
export const SendBackSheet = (sheet: SheetProps) => {
  const said = useSaid('sendBack', sheet);
  const { words, type, text: reason, hasSound, withMedia, send } = said;
  return (
    <SaidQuestion
      said={said}
      title={say('ask.sendBack')}
      yes={say('ask.sendBack.yes')}
      no={say('ask.sendBack.no')}
      isOff={reason.length < REASON_LENGTH_MIN && !(reason === '' && hasSound)}
      onYes={() => send({ needId: sheet.need.needId, reason, ...withMedia })}
    >
      <Line text={say('ask.sendBack.words')} />
      <ReasonField
        value={words}
        lengthMax={NEED_LIMITS.reasonLengthMax}
        ready={[say('ask.sendBack.reason1'), say('ask.sendBack.reason2'), say('ask.sendBack.reason3')]}
        onChange={type}
      />
    </SaidQuestion>
  );
};
