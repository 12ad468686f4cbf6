import { View } from '@tarojs/components';
import { ROUND_LIMITS } from '../../../../shared/supervision/round.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Act, Answers, Line, ReasonField, Refusal, SecondAct, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Item } from './facts.ts';
import { factsOf, titleOf } from './ItemRow.tsx';

type Props = { roundId: string; item: Item; onClose: () => void };

/** A supervisor looks at one: fine, or something is wrong. */
export const LookSheet = ({ roundId, item, onClose, onWrong }: Props & { onWrong: () => void }) => {
  const act = useAct('supervision.look', () => {
    toast('check', say('round.did.fine'));
    onClose();
  });
  return (
    <Sheet
      title={say('round.look.ask')}
      onClose={onClose}
      acts={
        <>
          <Act
            icon="check"
            word={say('round.look.fine')}
            isSending={act.state.kind === 'sending'}
            onPress={() => act.send({ roundId, transferId: item.transferId })}
          />
          <SecondAct icon="warning" word={say('round.look.wrong')} onPress={onWrong} />
        </>
      }
    >
      <Line className="strong" text={titleOf(item)} />
      {factsOf(item).map((words) => (
        <Line key={words} text={words} />
      ))}
      {item.isOneHousehold && <Line text={say('round.oneHousehold')} />}
      <View className="second">
        <Line text={say('round.locked')} />
      </View>
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};

/** What is wrong with it. */
export const FindSheet = ({ roundId, item: { transferId }, onClose }: Props) => {
  const { words, type, forget } = useWords(`supervision.find ${roundId} ${transferId}`);
  const act = useAct('supervision.find', () => {
    forget();
    toast('check', say('round.did.find'));
    onClose();
  });
  return (
    <Sheet
      title={say('round.find.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'warning', word: say('round.find.yes'), isSending: act.state.kind === 'sending' },
            isOff: words.trim().length < ROUND_LIMITS.wordsLengthMin,
            onPress: () => act.send({ roundId, transferId, words: words.trim() }),
          }}
          no={{ icon: 'back', word: say('round.find.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('round.find.words')} />
      <ReasonField
        label={say('round.find.ask')}
        value={words}
        lengthMax={ROUND_LIMITS.wordsLengthMax}
        ready={([1, 2, 3] as const).map((n) => say(`round.find.ready.${n}`))}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
