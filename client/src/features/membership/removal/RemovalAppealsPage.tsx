import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { Ear, Line, Loaded, Middle, MoreOfList, Page, PictureRow, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { Gate } from '../Gate.tsx';
import { addressOf } from '../me.ts';
import { HearRemovalSheet, type RemovalAppeal } from './HearRemovalSheet.tsx';

/** What those say who were taken out of a building group, for the staff to hear: the longest ago first. */
export const RemovalAppealsPage = () => <Gate title={say('removals.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = usePaged('membership.removalAppeals', {});
  useEndNear(list.more);
  const [heard, hear] = useState<RemovalAppeal | null>(null);
  return (
    <Page title={say('removals.title')} over={heard && <HearRemovalSheet of={heard} onClose={() => hear(null)} />}>
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="check" title={say('removals.empty')} />
          ) : (
            <>
              <Line className="pad second" text={say('removals.words')} />
              {items.map((one) => (
                <AppealRow key={one.membershipId} of={one} onPress={() => hear(one)} />
              ))}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

const AppealRow = ({ of, onPress }: { of: RemovalAppeal; onPress: () => void }) => {
  const { name, appeal, appealedAt } = of;
  const facts = [addressOf(of), when(appealedAt, now())];
  const said = say('removals.said', { words: appeal });
  const heard = useBreath([name, ...facts, said]);
  return (
    <>
      <PictureRow
        picture={<Ear icon="person" title={name} said={heard.lines} isRead={heard.isSaid} />}
        title={name}
        facts={facts}
        mark={null}
        heard={heard}
        onPress={onPress}
      />
      <View className="surface pad rule">
        <Line text={said} />
      </View>
    </>
  );
};
