import { View } from '@tarojs/components';
import { go } from '../../../platform/navigate.ts';
import { Act, Refusal, SecondAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayDays } from '../assign/ChooseDays.tsx';
import { isGiveable, type Queued } from './queue-words.ts';
import type { Giving } from './use-giving.ts';

type Props = { need: Queued; giving: Giving; onNext: (() => void) | null };

/** Gives the open matter, or leads to where it is decided; beside it, the next one. */
export const QueueFoot = ({ need, giving, onNext }: Props) => {
  const { choice, days, act, give } = giving;
  const { needId, asks } = need;
  return (
    <>
      <Refusal state={act.state} onAgain={act.again} />
      <View className="acts">
        {isGiveable(need) ? (
          <Act
            icon="check"
            word={
              choice.chosen
                ? say('queue.give', { name: choice.chosen.name, days: sayDays(days, choice.defaultDueAt) })
                : say('ask.give.who')
            }
            isOff={choice.chosen === null}
            isSending={act.state.kind === 'sending'}
            onPress={give}
          />
        ) : (
          <Act
            icon={asks === null ? 'eye' : 'check'}
            word={say(asks === null ? 'queue.open' : `queue.decide.${asks}`)}
            onPress={() => go.to('need/detail', { id: needId, ask: asks === null ? undefined : ASK_OF[asks] })}
          />
        )}
        {onNext && <SecondAct icon="forward" word={say('queue.next')} onPress={onNext} />}
      </View>
    </>
  );
};

const ASK_OF = { extension: 'decideExtension', objection: 'decideObjection', call: 'recordCall' } as const;
