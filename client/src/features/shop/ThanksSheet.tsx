import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { slipId: string; name: string; onClose: () => void };

/** Asks before somebody is thanked by name no more: their word is enough, and it is not undone. */
export const ThanksSheet = ({ slipId, name, onClose }: Props) => {
  const forget = useAct('shop.forgetDonor', () => {
    toast('check', say('shop.forget.did'));
    onClose();
  });
  return (
    <Sheet
      title={say('shop.forget.ask', { name })}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'trash', word: say('shop.forget.yes'), isSending: forget.state.kind === 'sending' },
            onPress: () => forget.send({ slipId }),
          }}
          no={{ icon: 'back', word: say('shop.forget.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('shop.forget.words')} />
      <Line className="second" text={say('shop.forget.paper')} />
      <Refusal state={forget.state} onAgain={forget.again} />
    </Sheet>
  );
};
