import { Text, View } from '@tarojs/components';
import { Phrases, SaidAs, useBreath } from '../../ui/index.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import { MeetingCode } from './MeetingCode.tsx';
import { standOfMeeting, type Meeting } from './meeting-words.ts';
import { Sum8 } from './Sum8.tsx';

/** Who is there, one pane a building, and the sum: at the top of the meeting, and at the left of a wide window. */
export const MeetingHead = ({ meeting }: { meeting: Meeting }) => {
  const { quorum, sum, code, recounted } = meeting;
  const stand = standOfMeeting(meeting);
  const { lines } = useBreath([say('meeting.heard', { all: quorum.all, present: quorum.present }), stand]);
  return (
    <View className="night meeting-head">
      <SaidAs lines={lines}>
        <View className="count">
          <Text className="count-number">{quorum.present}</Text>
          <Text>{say('meeting.of', { all: quorum.all })}</Text>
        </View>
        <View className="second">
          <Phrases text={stand} />
        </View>
        <BuildingPanes present={quorum.present} all={quorum.all} />
      </SaidAs>
      <Sum8 sum={sum} />
      {recounted && <Recounted of={recounted} />}
      {code !== null && <MeetingCode digits={code} />}
    </View>
  );
};

/** That the sums were counted anew, or which of them differ: nobody mends them in silence. */
const Recounted = ({ of: { at, wrong } }: { of: NonNullable<Meeting['recounted']> }) => (
  <View className={wrong.length === 0 ? 'second small' : 'strong'}>
    <Phrases
      text={
        wrong.length === 0
          ? say('meeting.recounted', { when: stamp(at as InstantMs) })
          : say('meeting.recounted.wrong', { buildings: wrong.join('，') })
      }
    />
  </View>
);

/** Panes fill in order and never stand for a building: which ones are missing is listed by name below. */
const BuildingPanes = ({ present, all }: { present: number; all: number }) => (
  <View className="building-panes" aria-hidden="true">
    {Array.from({ length: all }, (_, at) => (
      <View key={at} className={at < present ? 'pane lit' : 'pane'} />
    ))}
  </View>
);
