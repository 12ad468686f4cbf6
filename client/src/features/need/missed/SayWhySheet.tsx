import { MISSED_LIMITS } from '../../../../../shared/mutual/missed.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Line, ReasonField, toast } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { SaidQuestion } from '../closing/SaidQuestion.tsx';
import { useAttached } from '../closing/use-attached.ts';
import { sayMissed, type MissedData } from './missed-words.ts';

type Props = { missed: MissedData; onClose: () => void };

/** Why it did not work out: words that lie ready, own words, or said aloud. */
export const SayWhySheet = ({ missed, onClose }: Props) => {
  const { missedId, kind } = missed;
  const { words, type, forget } = useWords(`mutual.sayWhy ${missedId}`);
  const { captured, withMedia, hasSound, drop } = useAttached();
  const done = () => {
    forget();
    onClose();
  };
  const { state, send } = useAct(
    'mutual.sayWhy',
    () => {
      done();
      toast('check', say('did.sayWhy'));
    },
    { told: () => ({ kind, text: sayKind(kind) }), onKept: done },
  );
  const text = words.trim();
  const close = () => {
    drop();
    onClose();
  };
  return (
    <SaidQuestion
      said={{ state, captured, close }}
      title={say('ask.sayWhy')}
      yes={say('ask.sayWhy.yes')}
      no={say('ask.sayWhy.no')}
      isOff={text === '' && !hasSound}
      onYes={() => send({ missedId, text, ...withMedia })}
    >
      <Line text={sayMissed(missed)} />
      <Line className="second" text={say('ask.sayWhy.words')} />
      <ReasonField
        label={say('ask.sayWhy.field')}
        value={words}
        lengthMax={MISSED_LIMITS.whyLengthMax}
        ready={[say('ask.sayWhy.ready1'), say('ask.sayWhy.ready2'), say('ask.sayWhy.ready3')]}
        onChange={type}
      />
    </SaidQuestion>
  );
};
