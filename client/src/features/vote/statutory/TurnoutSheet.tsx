import { useState } from 'react';
import { useAct } from '../../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayUnits } from '../say-vote.ts';
import type { VoteShown } from '../vote-shown.ts';
import { NumberField } from './NumberField.tsx';

/** Somebody at the table says how many homes have handed in their slip. */
export const TurnoutSheet = ({ vote, onClose }: { vote: VoteShown; onClose: () => void }) => {
  const [written, write] = useState('');
  const act = useAct('vote.sayTurnout', () => {
    toast('check', say('law.say.did'));
    onClose();
  });
  const onRoll = vote.onRoll ?? 0;
  const took = /^\d{1,6}$/u.test(written) ? Number(written) : null;
  return (
    <Sheet
      title={say('law.say')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('law.say.yes'),
            isOff: took === null || took > onRoll,
            isSending: act.state.kind === 'sending',
            onPress: () => took !== null && act.send({ voteId: vote.voteId, took }),
          }}
          no={{ icon: 'back', word: say('law.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('law.say.words', { all: sayUnits(vote, onRoll) })} />
      <NumberField
        label={say('law.say.field')}
        value={written}
        hasPlaces={false}
        isBad={took !== null && took > onRoll}
        onChange={write}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
