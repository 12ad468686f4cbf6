import { useState } from 'react';
import { useAct } from '../../data/index.ts';
import { Answers, Item, Line, Refusal, Sheet } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** Whoever waits or was turned away can have what they said of themselves forgotten. It is asked once more. */
export const ForgetMe = () => {
  const [isAsking, setIsAsking] = useState(false);
  const { state, send, again } = useAct('membership.withdraw', () => setIsAsking(false));
  return (
    <>
      <Item icon="trash" title={say('forget.title')} words={say('forget.row')} onPress={() => setIsAsking(true)} />
      {isAsking && (
        <Sheet
          title={say('forget.ask')}
          onClose={() => setIsAsking(false)}
          acts={
            <Answers
              yes={{
                icon: 'trash',
                word: say('forget.yes'),
                isSending: state.kind === 'sending',
                onPress: () => send({}),
              }}
              no={{ icon: 'back', word: say('forget.no'), onPress: () => setIsAsking(false) }}
              destroys
            />
          }
        >
          <Line text={say('forget.ask.words')} />
          <Refusal state={state} onAgain={again} />
        </Sheet>
      )}
    </>
  );
};
