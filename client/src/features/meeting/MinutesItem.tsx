import { View } from '@tarojs/components';
import type { Output } from '../../platform/rpc.ts';
import { Ear, Line, PersonChip, PictureRow, PlainAct, useBreath, type IconName } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { kindIcon } from '../need/index.ts';
import { sayBy } from './meeting-words.ts';

export type MinutesOf = Output<'meeting.minutes'>['items'][number];

/** What was decided, in a line: by whom it is led and until when, or its outcome and the words for it. */
const sayDecided = ({ outcome, lead, decision: { words, dueAt } }: MinutesOf): string => {
  if (lead !== null && dueAt !== null) return say('minutes.led', { name: lead, day: sayBy(dueAt) });
  const word = say(`became.${outcome}`);
  return words === '' ? word : say('minutes.decided', { word, words });
};

const titleOf = ({ text, kind, isAboutCaptain, isKeptPrivate }: MinutesOf): string => {
  if (isKeptPrivate) return say('meeting.matter.private');
  if (text !== '') return text;
  return isAboutCaptain ? say('meeting.matter.captain') : sayKind(kind);
};

type ItemAct = { icon: IconName; word: string; onPress: () => void };
type Props = { item: MinutesOf; acts: readonly ItemAct[] };

/** One item of the minutes, and under it what was added. */
export const MinutesItem = ({ item, acts }: Props) => {
  const { no, kind, isKeptPrivate, buildingName, added } = item;
  const title = titleOf(item);
  const decided = sayDecided(item);
  const heard = useBreath([say('became.no', { n: no }), title, buildingName, decided]);
  return (
    <View>
      <PictureRow
        picture={
          <Ear
            icon={isKeptPrivate ? 'lock' : kindIcon(kind)}
            title={isKeptPrivate ? title : sayKind(kind)}
            said={heard.lines}
            isRead={heard.isSaid}
          />
        }
        title={`${say('became.no', { n: no })} ${title}`}
        facts={[buildingName]}
        mark={null}
        heard={heard}
      />
      <View className="surface pad">
        <Line className="strong" text={decided} />
      </View>
      {added.map((one) => (
        <View key={one.amendmentId} className="minutes-added">
          <PersonChip
            name={say('minutes.added', { name: one.by })}
            face={one.by.slice(0, 1)}
            words={stamp(one.at as InstantMs)}
            said={[say('minutes.added', { name: one.by }), one.text]}
          />
          <View className="pad">{one.text === '' ? say('minutes.waiting') : one.text}</View>
        </View>
      ))}
      {acts.length > 0 && (
        <View className="pad rule acts surface">
          {acts.map((act) => (
            <PlainAct key={act.icon} {...act} />
          ))}
        </View>
      )}
    </View>
  );
};
