import { View } from '@tarojs/components';
import { now } from '../../platform/clock.ts';
import { Ear, Icon, Phrases, PictureRow, useBreath, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { isClosed, prizesOf, type DrawSeen } from './draw-facts.ts';

const LOOKS: Readonly<Record<DrawSeen['status'], readonly [icon: IconName, look: string]>> = {
  draft: ['eye', 'mark-open'],
  open: ['edit', 'mark-open'],
  freezing: ['clock', 'mark-open'],
  frozen: ['lock', 'mark-open'],
  drawn: ['status-confirmed', 'mark-confirmed'],
  empty: ['refuse', 'mark-withdrawn'],
  withdrawn: ['refuse', 'mark-withdrawn'],
};

/** How a draw stands, in a few words; my household's part first. */
const standOf = (draw: DrawSeen): string => {
  const status = isClosed(draw, now()) ? 'freezing' : draw.status;
  return status === 'frozen' ? say('draw.row.frozen', { n: draw.entrants ?? 0 }) : say(`draw.row.${status}`);
};

/** One draw of a list: what is drawn for, where and until when, and how it stands. */
export const DrawRow = ({ draw, onPress }: { draw: DrawSeen; onPress?: (() => void) | undefined }) => {
  const [icon, look] = LOOKS[draw.status];
  const title = say('draw.of', { goods: draw.goods });
  const isOpen = draw.status === 'open' && !isClosed(draw, now());
  const time = isOpen
    ? say('draw.closes', { when: stamp(draw.closesAt as InstantMs) })
    : stamp(draw.meetsAt as InstantMs);
  const facts = [draw.placeName, prizesOf(draw), time];
  const stand = standOf(draw);
  const mine = draw.isIn ? say('draw.row.in') : '';
  const heard = useBreath([title, ...facts, stand, mine]);
  return (
    <PictureRow
      picture={<Ear icon="lot" title={title} said={heard.lines} isRead={heard.isSaid} />}
      title={title}
      facts={facts}
      mark={
        <View className={`mark ${look}`}>
          <Icon name={icon} />
          <View>
            <Phrases text={mine === '' ? stand : `${stand}，${mine}`} />
          </View>
        </View>
      }
      heard={heard}
      onPress={onPress}
    />
  );
};
