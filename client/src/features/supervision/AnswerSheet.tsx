import { useState } from 'react';
import { ROUND_LIMITS } from '../../../../shared/supervision/round.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Act, Answers, Line, PlainAct, ReasonField, Refusal, SecondAct, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Item } from './facts.ts';
import { titleOf } from './ItemRow.tsx';

type Props = { roundId: string; item: Item; onClose: () => void };

/** The staff answers a finding: takes the points back, by two, or says why they stay. */
export const AnswerSheet = ({ roundId, item, onClose }: Props) => {
  const [how, setHow] = useState<'propose' | 'explain' | null>(null);
  const act = useAct('supervision.correct', () => {
    toast('check', say('round.did.correct'));
    onClose();
  });
  const answer = item.finding?.answer;
  if (how) return <SaySheet key={how} how={how} roundId={roundId} item={item} onClose={onClose} />;
  return (
    <Sheet
      title={say('round.answer.ask')}
      onClose={onClose}
      acts={
        <>
          {answer?.kind === 'proposed' ? (
            <Act
              icon="check"
              word={say('round.answer.correct')}
              isSending={act.state.kind === 'sending'}
              onPress={() => act.send({ roundId, transferId: item.transferId })}
            />
          ) : (
            <Act icon="retry" word={say('round.answer.propose')} onPress={() => setHow('propose')} />
          )}
          <SecondAct icon="say" word={say('round.answer.explain')} onPress={() => setHow('explain')} />
          <PlainAct icon="back" word={say('round.answer.later')} onPress={onClose} />
        </>
      }
    >
      <Line className="strong" text={titleOf(item)} />
      <Line text={item.finding?.words ?? ''} />
      {answer?.kind === 'proposed' && (
        <Line text={say('round.answer.proposed', { name: answer.name ?? '', words: answer.words })} />
      )}
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};

const SaySheet = ({ how, roundId, item: { transferId }, onClose }: Props & { how: 'propose' | 'explain' }) => {
  const { words, type, forget } = useWords(`supervision.${how} ${roundId} ${transferId}`);
  const act = useAct(`supervision.${how}`, () => {
    forget();
    toast('check', say(`round.did.${how}`));
    onClose();
  });
  return (
    <Sheet
      title={say(`round.${how}.ask`)}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('round.find.yes'), isSending: act.state.kind === 'sending' },
            isOff: words.trim().length < ROUND_LIMITS.wordsLengthMin,
            onPress: () => act.send({ roundId, transferId, words: words.trim() }),
          }}
          no={{ icon: 'back', word: say('round.find.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say(`round.${how}.words`)} />
      <ReasonField
        label={say(`round.${how}.ask`)}
        value={words}
        lengthMax={ROUND_LIMITS.wordsLengthMax}
        ready={([1, 2] as const).map((n) => say(`round.${how}.ready.${n}`))}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
