import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Review } from './opinion-words.ts';

/** Closes before the time, and says what becomes of who speaks later. */
export const CloseSheet = ({ review: { reviewId, silent }, onClose }: { review: Review; onClose: () => void }) => {
  const act = useAct('review.close', () => {
    toast('check', say('review.did.close'));
    onClose();
  });
  return (
    <Sheet
      title={say('cockpit.close.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('cockpit.close.yes'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ reviewId }),
          }}
          no={{ icon: 'back', word: say('cockpit.close.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('cockpit.close.words', { n: silent })} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
