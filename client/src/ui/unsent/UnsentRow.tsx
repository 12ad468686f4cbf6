import { View } from '@tarojs/components';
import { useUnsent, writtenIn, type Unsent } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { online, reached } from '../../platform/network.ts';
import { useStore } from '../../platform/store.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { Icon } from '../Icon.tsx';
import { Listen, useCanListen } from '../Listen.tsx';
import { Phrases } from '../Phrases.tsx';
import { Press } from '../Press.tsx';
import { pictureOf, sayPlace, sayUnsent, tellUnsent } from './tell.ts';

/** One act of the line: picture, what, when, its place in the line or why it was refused, 听. */
export const UnsentRow = ({ one, onPress }: { one: Unsent; onPress?: () => void }) => {
  const { line, sending } = useUnsent();
  const isOnline = useStore(online);
  const isReached = useStore(reached);
  const canListen = useCanListen();
  const { requestId, kept } = one;
  const written = writtenIn(one.act);
  const waiting = line.filter((other) => other.kept.refused === null);
  const at = {
    place: waiting.findIndex((other) => other.requestId === requestId) + 1,
    isSending: sending === requestId,
    hasNetwork: isOnline && isReached,
  };
  const inside = (
    <>
      <View className="pic" aria-hidden="true">
        <Icon name={pictureOf(kept.told)} />
      </View>
      <View className="need-title">
        <Phrases text={sayUnsent(one)} />
      </View>
      <View className="need-meta">
        {written !== '' && <Phrases text={written} />}
        <View>{when(kept.at, now())}</View>
      </View>
      <View className={kept.refused === null ? 'mark mark-unsent' : 'mark mark-done'}>
        <Icon name={kept.refused === null ? 'clock' : 'warning'} />
        <View>
          <Phrases text={sayPlace(one, at)} />
        </View>
      </View>
    </>
  );
  return (
    <View className={canListen ? 'heard' : ''}>
      {onPress ? (
        <Press className="need" onPress={onPress}>
          {inside}
        </Press>
      ) : (
        <View className="need">{inside}</View>
      )}
      <Listen
        label={say('listen.page', { title: sayUnsent(one) })}
        lines={() => [tellUnsent(one, sayPlace(one, at), now())]}
      />
    </View>
  );
};
