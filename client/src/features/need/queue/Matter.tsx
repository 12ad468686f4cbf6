import { View } from '@tarojs/components';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import { Facts, Phrases, PlainAct } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { OwnWordsFrame } from '../OwnWordsFrame.tsx';
import { QueueMark } from './QueueMark.tsx';
import { queueFacts, type Queued } from './queue-words.ts';
import { titleOf } from '../title.ts';

/** The need that is being given: all its words, and the way to the rest of it. */
export const Matter = ({ need }: { need: Queued }) => (
  <View className="surface pad rule">
    <OwnWordsFrame
      kind={need.kind}
      title={say('place.note', { where: need.buildingName, note: sayKind(need.kind) })}
      facts={queueFacts(need, now())}
      mark={<QueueMark need={need} />}
    >
      <View className="title strong check-text">
        <Phrases text={titleOf(need)} />
      </View>
      <Facts className="second" of={[need.buildingName, when(need.createdAt, now())]} />
    </OwnWordsFrame>
    <View className="acts matter-acts">
      <PlainAct icon="forward" word={say('queue.open')} onPress={() => go.to('need/detail', { id: need.needId })} />
    </View>
  </View>
);
