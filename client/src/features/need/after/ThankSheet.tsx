import { THANKS_LIMITS } from '../../../../../shared/need/after/thanks.ts';
import { Line, ReasonField } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { SaidQuestion } from '../closing/SaidQuestion.tsx';
import { useSaid } from '../closing/use-said.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';

/** Thanks to whoever did it: words that lie ready, own words, or said aloud. */
export const ThankSheet = (sheet: SheetProps) => {
  const said = useSaid('thank', sheet);
  const { words, type, text, hasSound, withMedia, send } = said;
  return (
    <SaidQuestion
      said={said}
      title={say('ask.thank')}
      yes={say('ask.thank.yes')}
      no={say('ask.thank.no')}
      isOff={text === '' && !hasSound}
      onYes={() => send({ needId: sheet.need.needId, text, ...withMedia })}
    >
      <Line text={say('ask.thank.words')} />
      <ReasonField
        label={say('ask.thank.field')}
        value={words}
        lengthMax={THANKS_LIMITS.textLengthMax}
        ready={[say('ask.thank.ready1'), say('ask.thank.ready2'), say('ask.thank.ready3')]}
        onChange={type}
      />
    </SaidQuestion>
  );
};
