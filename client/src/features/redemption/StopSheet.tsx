import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = {
  method: 'redemption.stop' | 'redemption.stopAtMerchant';
  redemptionId: string;
  onDone: () => void;
  onClose: () => void;
};

/** Asks before a voucher is stopped: its owner has to answer then. */
export const StopSheet = ({ method, redemptionId, onDone, onClose }: Props) => {
  const stop = useAct(method, () => {
    toast('stop', say('counter.did.stopped'));
    onDone();
  });
  return (
    <Sheet
      title={say('counter.refuse.ask')}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'stop', word: say('counter.refuse.yes'), isSending: stop.state.kind === 'sending' },
            onPress: () => stop.send({ redemptionId }),
          }}
          no={{ icon: 'back', word: say('counter.refuse.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('counter.refuse.words')} />
      <Refusal state={stop.state} onAgain={stop.again} />
    </Sheet>
  );
};
