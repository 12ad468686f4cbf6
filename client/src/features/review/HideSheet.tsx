import { HIDING_LIMITS } from '../../../../shared/review/hiding.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Opinion } from './opinion-words.ts';

type Props = { opinion: Opinion; onClose: () => void; onBack: () => void };

/** Hides what is private; its author reads why. */
export const HideSheet = ({ opinion, onClose, onBack }: Props) => {
  const { opinionId } = opinion;
  const { words, type, forget } = useWords(`review.hide ${opinionId}`);
  const act = useAct('review.hide', () => {
    forget();
    toast('check', say('review.did.hide'));
    onClose();
  });
  return (
    <Sheet
      title={say('opinion.hide.ask')}
      onClose={onClose}
      onBack={onBack}
      acts={
        <Answers
          yes={{
            icon: 'lock',
            word: say('opinion.hide'),
            isOff: words.trim().length < 2,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ opinionId, reason: words.trim() }),
          }}
          no={{ icon: 'back', word: say('opinion.hide.no'), onPress: onBack }}
        />
      }
    >
      <Line className="second" text={say('opinion.hide.words')} />
      <ReasonField
        value={words}
        lengthMax={HIDING_LIMITS.reasonLengthMax}
        ready={(['other', 'name', 'fight'] as const).map((one) => say(`opinion.hide.ready.${one}`))}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
