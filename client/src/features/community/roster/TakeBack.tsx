import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { useAct, useQuery } from '../../../data/index.ts';
import { Answers, Item, Refusal, PlainAct, Sheet } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { stamp } from '../../../words/time.ts';

type Props = { onPlanned: (importId: string) => void };

/** The roster that was applied last, while it can be taken back: what it did, and the way back, asked once more. */
export const TakeBack = ({ onPlanned }: Props) => {
  const { query } = useQuery('community.roster', {});
  const [isAsked, setAsked] = useState(false);
  const act = useAct('community.takeBackRoster', ({ importId }) => {
    setAsked(false);
    onPlanned(importId);
  });
  const applied = query.state === 'loading' ? null : (query.value?.applied ?? null);
  if (!applied) return null;
  const { importId, byName, until } = applied;
  return (
    <View>
      <Item
        icon="clock"
        title={say('roster.back.title')}
        words={say('roster.back.words', { name: byName, until: stamp(until as InstantMs) })}
      />
      <View className="pad">
        <PlainAct icon="retry" word={say('roster.back.act')} onPress={() => setAsked(true)} />
      </View>
      {isAsked && (
        <Sheet
          title={say('roster.back.sure')}
          onClose={() => setAsked(false)}
          acts={
            <Answers
              yes={{
                ...{ icon: 'retry', word: say('roster.back.yes'), isSending: act.state.kind === 'sending' },
                onPress: () => act.send({ importId }),
              }}
              no={{ icon: 'back', word: say('roster.back.no'), onPress: () => setAsked(false) }}
            />
          }
        >
          <Item icon="warning" title={say('roster.back.sure.words')} />
          <Refusal state={act.state} onAgain={act.again} />
        </Sheet>
      )}
    </View>
  );
};
