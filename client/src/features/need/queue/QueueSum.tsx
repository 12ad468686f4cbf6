import { Text, View } from '@tarojs/components';
import { QUEUE_STAGES, type QueueFilter } from '../../../../../shared/need/queue.ts';
import { CountedUntil, Press, Said } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Counts } from './queue-words.ts';

type Props = { counts: Counts; chosen: QueueFilter; onChoose: (filter: QueueFilter) => void };

/** How many there are, and of what they are the sum; each number opens what it counts. */
export const QueueSum = ({ counts, chosen, onChoose }: Props) => {
  const parts = QUEUE_STAGES.map((stage) => say('queue.sum.part', { what: say(`queue.${stage}`), n: counts[stage] }));
  const part = (filter: QueueFilter) => (
    <Part key={filter} filter={filter} n={counts[filter]} isOn={filter === chosen} onChoose={onChoose} />
  );
  return (
    <View className="night queue-sum">
      <Said
        lines={() => [
          say('queue.sum', { all: counts.all, parts: parts.join(say('list.and')) }),
          say('queue.sum.overdue', { n: counts.overdue }),
        ]}
      />
      <View className="sum num" aria-role="tablist" aria-label={say('queue.title')}>
        {part('all')}
        {QUEUE_STAGES.map((stage, at) => [
          <View key={`sign ${stage}`} className="sum-sign" aria-hidden="true">
            {at === 0 ? '=' : '+'}
          </View>,
          part(stage),
        ])}
      </View>
      {counts.overdue > 0 && (
        <Press
          className={chosen === 'overdue' ? 'sum-late on' : 'sum-late'}
          isOn={chosen === 'overdue'}
          onPress={() => onChoose(chosen === 'overdue' ? 'all' : 'overdue')}
        >
          <View className="ic ic-status-overdue" aria-hidden="true" />
          <Text>{say('queue.sum.overdue', { n: counts.overdue })}</Text>
        </Press>
      )}
      {counts.asOf !== null && <CountedUntil asOf={counts.asOf} />}
    </View>
  );
};

type PartProps = { filter: QueueFilter; n: number; isOn: boolean; onChoose: (filter: QueueFilter) => void };

const Part = ({ filter, n, isOn, onChoose }: PartProps) => (
  <Press
    className={isOn ? 'sum-part on' : 'sum-part'}
    role="tab"
    isOn={isOn}
    label={`${String(n)} ${say(`queue.${filter}`)}`}
    onPress={() => onChoose(filter)}
  >
    <Text className="sum-number">{n}</Text>
    <Text className="small nb">{say(`queue.${filter}`)}</Text>
  </Press>
);
