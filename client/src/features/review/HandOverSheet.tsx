import { REVIEW_LIMITS } from '../../../../shared/review/review.ts';
import { readySummary } from '../../../../shared/review/ready-texts.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, Field, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { Kinds, Review } from './opinion-words.ts';

type Props = { review: Review; kinds: Kinds; onClose: () => void };

/** Hands all of it to the meeting, with words that lie ready and can be changed. */
export const HandOverSheet = ({ review, kinds, onClose }: Props) => {
  const { reviewId, spoke, undecided, status, silent } = review;
  const { words, type, forget } = useWords(`review.handOver ${reviewId}`);
  const ready = readySummary(
    { spoke, undecided },
    kinds.map(({ kind, n }) => ({ word: sayKind(kind), n })),
  );
  const act = useAct('review.handOver', () => {
    forget();
    toast('check', say('review.did.handOver'));
    onClose();
  });
  return (
    <Sheet
      title={say('cockpit.handOver.ask', { n: undecided })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'forward',
            word: say('cockpit.handOver.yes'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ reviewId, summary: words.trim() === '' ? ready : words.trim() }),
          }}
          no={{ icon: 'back', word: say('cockpit.handOver.no'), onPress: onClose }}
        />
      }
    >
      {status === 'open' && <Line text={say('cockpit.handOver.early', { n: silent })} />}
      <Field
        label={say('cockpit.summary')}
        value={words === '' ? ready : words}
        placeholder={say('cockpit.summary')}
        lengthMax={REVIEW_LIMITS.summaryLengthMax}
        isTall
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
