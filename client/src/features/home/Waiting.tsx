import { Text, View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { Icon, Item, Press } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { NeedRow, showOnWall } from '../need/index.ts';
import type { FrontData } from './front.ts';
import { sayPending, sayRequests } from './spoken.ts';

export const isNothingWaiting = ({ nods, taken, applicants, pendingWords }: FrontData): boolean =>
  nods.n + taken.n + applicants.n + pendingWords.n === 0;

const openMine = (owner: 'said' | 'taken') => () => {
  showOnWall({ group: 'mine', owner });
  go.tab('needs');
};

/** What waits for *you* comes first, on a ground of lamp light. Nothing waits: nothing stands here. */
export const Waiting = ({ front }: { front: FrontData }) => {
  if (isNothingWaiting(front)) return null;
  const { nods, taken, applicants, pendingWords } = front;
  return (
    <View className="waits" aria-role="group" aria-label={say('home.waiting')}>
      {nods.items.map((need) => (
        <NeedRow key={need.needId} need={need} />
      ))}
      {nods.n > nods.items.length && <SeeMore onPress={openMine('said')} />}
      {applicants.n > 0 && (
        <Item icon="family" title={sayRequests(applicants)} words={say('home.requests.words')} onPress={go.requests} />
      )}
      {pendingWords.n > 0 && (
        <Item icon="eye" title={sayPending(pendingWords)} words={say('home.pending.words')} onPress={go.pending} />
      )}
      {taken.items.map((need) => (
        <NeedRow key={need.needId} need={need} />
      ))}
      {taken.n > taken.items.length && <SeeMore onPress={openMine('taken')} />}
    </View>
  );
};

const SeeMore = ({ onPress }: { onPress: () => void }) => (
  <View className="pad rule">
    <Press className="text-link" onPress={onPress}>
      <Text>{say('home.all')}</Text>
      <Icon name="forward" />
    </Press>
  </View>
);
