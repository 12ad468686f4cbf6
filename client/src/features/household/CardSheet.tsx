import { useState } from 'react';
import { useAct } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Answers, Line, Refusal, Sheet } from '../../ui/index.ts';
import { CodeDigits } from '../../ui/CodeDigits.tsx';
import { say } from '../../words/say.ts';

type Props = {
  household: Output<'household.find'>;
  onPrint: (code: string) => void;
  onClose: () => void;
};

/** Asks before a card is given out, since another one kills the one before; then shows its number, once. */
export const CardSheet = ({ household: { householdId, card }, onPrint, onClose }: Props) => {
  const [code, setCode] = useState<string | null>(null);
  const issue = useAct('household.issueCard', (given) => setCode(given.code));
  if (code !== null)
    return (
      <Sheet
        key="given"
        title={say('card.given')}
        onClose={onClose}
        acts={
          <Answers
            no={{ icon: 'check', word: say('card.noted'), onPress: onClose }}
            yes={{ icon: 'print', word: say('card.print'), onPress: () => onPrint(code) }}
          />
        }
      >
        <CodeDigits code={code} />
        <Line text={say('card.once')} />
      </Sheet>
    );
  return (
    <Sheet
      key="ask"
      title={say('card.ask')}
      onClose={onClose}
      acts={
        <>
          <Refusal state={issue.state} onAgain={issue.again} />
          <Answers
            destroys={card !== null}
            yes={{
              ...{ icon: 'card', word: say(card ? 'card.issueAgain' : 'card.issue') },
              isSending: issue.state.kind === 'sending',
              onPress: () => issue.send({ householdId }),
            }}
            no={{ icon: 'back', word: say('card.keep'), onPress: onClose }}
          />
        </>
      }
    >
      <Line text={say(card ? 'card.ask.again' : 'card.ask.first')} />
    </Sheet>
  );
};
