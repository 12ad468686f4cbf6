import { View } from '@tarojs/components';
import type { Output } from '../../platform/rpc.ts';
import { Ear, PersonChip, PictureRow, PlainAct, useBreath } from '../../ui/index.ts';
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

type Props = { item: MinutesOf; onAdd: (() => void) | undefined };

/** One item of the minutes, and under it what was added. */
export const MinutesItem = ({ item, onAdd }: Props) => {
  const { no, kind, text, isAboutCaptain, buildingName, added } = item;
  const title = text !== '' ? text : isAboutCaptain ? say('meeting.matter.captain') : sayKind(kind);
  const facts = [buildingName, sayDecided(item)];
  const heard = useBreath([say('became.no', { n: no }), title, ...facts]);
  return (
    <View>
      <PictureRow
        picture={<Ear icon={kindIcon(kind)} title={sayKind(kind)} said={heard.lines} isRead={heard.isSaid} />}
        title={`${say('became.no', { n: no })} ${title}`}
        facts={facts}
        mark={null}
        heard={heard}
      />
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
      {onAdd && (
        <View className="pad rule acts surface">
          <PlainAct icon="edit" word={say('minutes.add')} onPress={onAdd} />
        </View>
      )}
    </View>
  );
};
