import { useState } from 'react';
import type { Move } from '../../../../../shared/review/moving.ts';
import { useAct } from '../../../data/index.ts';
import { Answers, Line, ProgressBar, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { MOVE_ICONS } from './moves.ts';

type Props = { move: Move; /** Buildings in which it is to be done. */ n: number; month: string; onClose: () => void };

/**
 * Says in how many buildings something is done and does it, some buildings at a time. What is left when the page goes or the network fails is what the page says
 * then, and is done with the next tap.
 */
export const MoveSheet = ({ move, n, month, onClose }: Props) => {
  const [asked] = useState(n);
  const [left, setLeft] = useState<number | null>(null);
  const act = useAct(
    'review.moveAll',
    ({ done, all }) => {
      setLeft(all - done);
      if (done < all) return;
      toast('check', say(`buildings.did.${move}`, { n: asked }));
      onClose();
    },
    ({ done, all }, input) => (done < all ? input : undefined),
  );
  const done = left === null ? 0 : Math.max(0, asked - left);
  return (
    <Sheet
      title={say(`buildings.ask.${move}`, { n: asked })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: MOVE_ICONS[move],
            word: say(`buildings.yes.${move}`),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ month, move }),
          }}
          no={{ icon: 'back', word: say('buildings.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say(`buildings.then.${move}`)} />
      {left !== null && (
        <>
          <ProgressBar done={done} total={asked} label={say(`buildings.ask.${move}`, { n: asked })} />
          <Line className="strong" text={say('buildings.done', { done, n: asked })} />
        </>
      )}
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
