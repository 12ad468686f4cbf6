import { View } from '@tarojs/components';
import { Loading, Middle, PlainAct, ProgressBar } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** What a page shows that has nothing yet, has nothing at all, or is at something long. */
export const States = () => (
  <>
    <Loading />
    <Middle icon="tab-needs" title={say('board.empty')} words={say('board.empty.words')}>
      <PlainAct icon="retry" word={say('act.again')} onPress={() => undefined} />
    </Middle>
    <View className="surface pad rule">
      <ProgressBar done={3200} total={8627} label={say('board.working')} />
    </View>
  </>
);
