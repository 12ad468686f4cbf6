import { View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { PlainAct } from './Act.tsx';
import { Line } from './Phrases.tsx';

type Props = { next: string | null; state: 'idle' | 'loading' | 'failed'; onMore: () => void };

/** The end of a list: it ends in words, or leads on. */
export const MoreOfList = ({ next, state, onMore }: Props) => {
  if (next === null) return <View className="list-end rule">{say('list.end')}</View>;
  return (
    <View className="list-end rule" aria-role="status">
      {state === 'loading' && say('loading.words')}
      {state === 'failed' && <Line text={say('list.failed')} />}
      {state !== 'loading' && (
        <PlainAct icon="down" word={state === 'failed' ? say('act.again') : say('list.more')} onPress={onMore} />
      )}
    </View>
  );
};
