import { View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { BlockTitle, Item } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { NeedRow } from '../need/index.ts';
import { sayPending, sayRequests } from './spoken.ts';
import { nodsOf, takenOf, type Waiting as Waits } from './use-waiting.ts';

/** What waits for *you* comes before what waits for anybody. Nothing waits: nothing stands here. */
export const Waiting = ({ waiting }: { waiting: Waits }) => {
  const rows = [...nodsOf(waiting), ...takenOf(waiting)];
  const { requests, words } = waiting;
  if (rows.length === 0 && requests.n === 0 && words.n === 0) return null;
  return (
    <View>
      <BlockTitle words={say('home.waiting')} />
      {nodsOf(waiting).map((need) => (
        <NeedRow key={need.needId} need={need} />
      ))}
      {requests.n > 0 && (
        <Item icon="family" title={sayRequests(requests)} words={say('home.requests.words')} onPress={go.requests} />
      )}
      {words.n > 0 && (
        <Item icon="eye" title={sayPending(words)} words={say('home.pending.words')} onPress={go.pending} />
      )}
      {takenOf(waiting).map((need) => (
        <NeedRow key={need.needId} need={need} />
      ))}
    </View>
  );
};
