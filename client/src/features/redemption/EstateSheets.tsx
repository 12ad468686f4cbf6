import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Of = { readonly residentId: string; readonly name: string };

/** Asks before it is written that somebody died. */
export const AskSheet = ({ of, onDone, onClose }: { of: Of; onDone: () => void; onClose: () => void }) => {
  const ask = useAct('redemption.askEstate', () => {
    toast('check', say('estate.asked'));
    onDone();
  });
  return (
    <Sheet
      title={say('estate.ask.title', { name: of.name })}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'edit', word: say('estate.ask.yes'), isSending: ask.state.kind === 'sending' },
            onPress: () => ask.send({ residentId: of.residentId }),
          }}
          no={{ icon: 'back', word: say('estate.ask.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('estate.ask.words')} />
      <Refusal state={ask.state} onAgain={ask.again} />
    </Sheet>
  );
};

/** Asks before the points go over, which cannot be undone. */
export const SignSheet = ({ of, onClose }: { of: Of; onClose: () => void }) => {
  const sign = useAct('redemption.signEstate', ({ amount }) => {
    toast('check', say('estate.signed', { n: amount }));
    onClose();
  });
  return (
    <Sheet
      title={say('estate.sign.title')}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'check', word: say('estate.sign.yes'), isSending: sign.state.kind === 'sending' },
            onPress: () => sign.send({ residentId: of.residentId }),
          }}
          no={{ icon: 'back', word: say('estate.sign.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('estate.sign.words', { name: of.name })} />
      <Refusal state={sign.state} onAgain={sign.again} />
    </Sheet>
  );
};
