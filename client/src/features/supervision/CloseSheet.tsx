import { ROUND_LIMITS } from '../../../../shared/supervision/round.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** Ends the round: everybody reads what was found, and nothing of it changes any more. */
export const CloseSheet = ({ roundId, onClose }: { roundId: string; onClose: () => void }) => {
  const { words, type, forget } = useWords(`supervision.close ${roundId}`);
  const act = useAct('supervision.close', () => {
    forget();
    toast('check', say('round.did.close'));
    onClose();
  });
  return (
    <Sheet
      title={say('round.close.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('round.close.yes'), isSending: act.state.kind === 'sending' },
            isOff: words.trim().length < ROUND_LIMITS.wordsLengthMin,
            onPress: () => act.send({ roundId, words: words.trim() }),
          }}
          no={{ icon: 'back', word: say('round.close.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('round.close.words')} />
      <ReasonField
        label={say('round.close.ask')}
        value={words}
        lengthMax={ROUND_LIMITS.wordsLengthMax}
        ready={([1, 2] as const).map((n) => say(`round.close.ready.${n}`))}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
