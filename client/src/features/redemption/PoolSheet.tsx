import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { isMine: boolean; onClose: () => void };

/** Asks a grown-up for the yes to spend points together, or whether it is taken back. */
export const PoolSheet = ({ isMine, onClose }: Props) => {
  const pool = useAct('redemption.pool', (now) => {
    toast('check', say(now.isMine ? 'redeem.pool.did.yes' : 'redeem.pool.did.no'));
    onClose();
  });
  return (
    <Sheet
      title={say(isMine ? 'redeem.pool.back' : 'redeem.pool.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: isMine ? 'lock' : 'family', word: say(isMine ? 'redeem.pool.stop' : 'redeem.pool.yes') },
            isSending: pool.state.kind === 'sending',
            onPress: () => pool.send({ isMine: !isMine }),
          }}
          no={{ icon: 'back', word: say(isMine ? 'redeem.pool.stay' : 'redeem.pool.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say(isMine ? 'redeem.pool.back.words' : 'redeem.pool.ask.words')} />
      {!isMine && <Line className="second" text={say('redeem.pool.ask.more')} />}
      <Refusal state={pool.state} onAgain={pool.again} />
    </Sheet>
  );
};
