import { View } from '@tarojs/components';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import { Ear, Icon, Phrases, PictureRow, useBreath, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { deedIcon } from '../points/index.ts';
import { dateOf } from './dates.ts';
import { clockWord } from './span-words.ts';
import { day as sayDay } from '../../words/time.ts';

export type Deed = Output<'earning.deeds'>['items'][number];

const LOOKS: Readonly<Record<Deed['status'], readonly [icon: IconName, look: string]>> = {
  declared: ['clock', 'mark-open'],
  refused: ['refuse', 'mark-withdrawn'],
  posted: ['eye', 'mark-open'],
  objected: ['warning', 'mark-open'],
  stopped: ['refuse', 'mark-withdrawn'],
  credited: ['status-confirmed', 'mark-confirmed'],
};

/** How a deed stands, in a few words. */
const standOf = ({ status, until, paid, amount }: Deed): string => {
  if (status === 'posted') return say('deed.is.posted', { day: sayDay(until ?? 0, now()), n: amount });
  if (status === 'credited') return (paid ?? 0) > 0 ? say('deed.is.credited', { n: paid ?? 0 }) : say('deed.is.unpaid');
  return say(`deed.is.${status}`);
};

const whomOf = ({ forWhom, isForAll }: Deed): string => {
  if (isForAll) return say('deed.forAll');
  return forWhom === null ? say('deed.forHome') : say('deed.for', { door: forWhom });
};

const againOf = ({ again }: Deed): string =>
  again ? say('deed.again', { from: clockWord(again.from), to: clockWord(again.to) }) : '';

/** One deed of a list: what, who, for whom and when, and how it stands. */
export const DeedRow = ({ deed, onPress }: { deed: Deed; onPress?: (() => void) | undefined }) => {
  const [icon, look] = LOOKS[deed.status];
  const title = say(`points.deed.${deed.kind}`);
  const who = deed.who === '' ? deed.where : `${deed.where} ${deed.who}`;
  const facts = [who, whomOf(deed), dateOf(deed.day, now()), againOf(deed), deed.text, deed.reason ?? ''].filter(
    (one) => one !== '',
  );
  const stand = standOf(deed);
  const heard = useBreath([title, ...facts, stand]);
  return (
    <PictureRow
      picture={<Ear icon={deedIcon(deed.kind)} title={title} said={heard.lines} isRead={heard.isSaid} />}
      title={title}
      facts={facts}
      mark={
        <View className={`mark ${look}`}>
          <Icon name={icon} />
          <View>
            <Phrases text={stand} />
          </View>
        </View>
      }
      heard={heard}
      onPress={onPress}
    />
  );
};
