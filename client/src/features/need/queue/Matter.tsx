import { View } from '@tarojs/components';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import { Ear, Facts, Phrases, PlainAct, SaidAs, useBreath } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { kindIcon } from '../kind-icons.ts';
import { QueueMark } from './QueueMark.tsx';
import { queueFacts, type Queued } from './queue-words.ts';
import { titleOf } from '../title.ts';

/** The need that is being given: all its words, and the way to the rest of it. */
export const Matter = ({ need }: { need: Queued }) => {
  const { lines, isSaid } = useBreath(queueFacts(need, now()));
  return (
    <View className="surface pad rule">
      <SaidAs lines={lines}>
        <View className={isSaid ? 'own-words being-read' : 'own-words'}>
          <View className="own-head">
            <Ear
              icon={kindIcon(need.kind)}
              title={say('place.note', { where: need.buildingName, note: sayKind(need.kind) })}
              look="pic pic-big"
              said={lines}
              isRead={isSaid}
            />
            <QueueMark need={need} />
          </View>
          <View className="title strong check-text">
            <Phrases text={titleOf(need)} />
          </View>
          <Facts className="second" of={[need.buildingName, when(need.createdAt, now())]} />
        </View>
      </SaidAs>
      <View className="acts matter-acts">
        <PlainAct icon="forward" word={say('queue.open')} onPress={() => go.to('need/detail', { id: need.needId })} />
      </View>
    </View>
  );
};
