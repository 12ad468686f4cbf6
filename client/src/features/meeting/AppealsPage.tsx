import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged } from '../../data/index.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Ear, Line, Loaded, Middle, MoreOfList, Page, PictureRow, useBreath } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { kindIcon } from '../need/index.ts';
import { HearSheet } from './HearSheet.tsx';
import { titleOfMatter, type Appealed } from './meeting-words.ts';

/** The refusals that somebody does not accept, for the chair to hear: the longest ago first. */
export const AppealsPage = () => <Gate title={say('appeals.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = usePaged('meeting.appeals', {});
  useEndNear(list.more);
  const [heard, hear] = useState<Appealed | null>(null);
  return (
    <Page title={say('appeals.title')} over={heard && <HearSheet appealed={heard} onClose={() => hear(null)} />}>
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="check" title={say('appeals.empty')} />
          ) : (
            <>
              {items.map((one) => (
                <AppealRow key={one.opinionId} appealed={one} onPress={() => hear(one)} />
              ))}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

const AppealRow = ({ appealed, onPress }: { appealed: Appealed; onPress: () => void }) => {
  const { kind, buildingName, month, appeal } = appealed;
  const title = titleOfMatter(appealed);
  const facts = [buildingName, monthName(month)];
  const why = say('appeals.said', { words: appeal });
  const heard = useBreath([sayKind(kind), title, ...facts, why]);
  return (
    <>
      <PictureRow
        picture={<Ear icon={kindIcon(kind)} title={sayKind(kind)} said={heard.lines} isRead={heard.isSaid} />}
        title={title}
        facts={facts}
        mark={null}
        heard={heard}
        onPress={onPress}
      />
      <View className="surface pad rule">
        <Line text={why} />
      </View>
    </>
  );
};
