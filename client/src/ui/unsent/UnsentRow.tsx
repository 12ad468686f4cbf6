import { View } from '@tarojs/components';
import { useUnsent, writtenIn, type Unsent } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { online, reached } from '../../platform/network.ts';
import { useStore } from '../../platform/store.ts';
import { when } from '../../words/time.ts';
import { Ear } from '../hear/Ear.tsx';
import { useBreath } from '../hear/use-breath.ts';
import { Icon } from '../Icon.tsx';
import { Phrases } from '../Phrases.tsx';
import { PictureRow } from '../PictureRow.tsx';
import { pictureOf, sayPlace, sayUnsent } from './tell.ts';

/** One act of the line: picture, what, when, its place in the line or why it was refused. */
export const UnsentRow = ({ one, onPress }: { one: Unsent; onPress?: () => void }) => {
  const { line, sending } = useUnsent();
  const isOnline = useStore(online);
  const isReached = useStore(reached);
  const { requestId, kept } = one;
  const written = writtenIn(one.act);
  const waiting = line.filter((other) => other.kept.refused === null);
  const stands = sayPlace(one, {
    place: waiting.findIndex((other) => other.requestId === requestId) + 1,
    isSending: sending === requestId,
    hasNetwork: isOnline && isReached,
  });
  const title = sayUnsent(one);
  const facts = [...(written === '' ? [] : [written]), ...(kept.at > 0 ? [when(kept.at, now())] : [])];
  const heard = useBreath([title, ...facts, stands]);
  return (
    <PictureRow
      picture={<Ear icon={pictureOf(kept.told)} title={title} said={heard.lines} isRead={heard.isSaid} />}
      title={title}
      facts={facts}
      mark={
        <View className={kept.refused === null ? 'mark mark-unsent' : 'mark mark-done'}>
          <Icon name={kept.refused === null ? 'clock' : 'warning'} />
          <View>
            <Phrases text={stands} />
          </View>
        </View>
      }
      heard={heard}
      onPress={onPress}
    />
  );
};
