import { useState } from 'react';
import { AgeSheet } from './AgeSheet.tsx';
import { CastSheet, type Receipt } from './CastSheet.tsx';
import type { VoteShown } from './vote-shown.ts';

/** Nothing is asked; whether they are 18; whether they mean it; or they said that they are too young. */
type Asking = 'nothing' | 'age' | 'sure' | 'young';

/** What is asked over a ballot before it is cast, one thing after another. */
export const useCasting = (vote: VoteShown, choice: readonly number[], onDone: (receipt: Receipt) => void) => {
  const [asking, ask] = useState<Asking>('nothing');
  const close = () => ask('nothing');
  return {
    isYoung: asking === 'young',
    begin: () => ask(vote.mine === 'askAge' ? 'age' : 'sure'),
    over: (
      <>
        {asking === 'age' && <AgeSheet onYes={() => ask('sure')} onNo={() => ask('young')} onClose={close} />}
        {asking === 'sure' && (
          <CastSheet
            vote={vote}
            choice={choice}
            isOfAge={vote.mine === 'askAge'}
            onClose={close}
            onDone={(receipt) => {
              close();
              onDone(receipt);
            }}
          />
        )}
      </>
    ),
  };
};
