import { View } from '@tarojs/components';
import { usePaged } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Loaded, Middle, MoreOfList, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { MemberGate } from '../../membership/index.ts';
import { MatterRow } from '../MatterRow.tsx';
import { sayStatus } from '../status.ts';

type Complaint = Output<'need.complaints'>['items'][number];

/** What complains of a body, and what became of it, for whoever watches over it. */
export const Complaints = () => (
  <MemberGate title={say('complaints.title')} like="needs">
    {() => <Shown />}
  </MemberGate>
);

const Shown = () => {
  const list = usePaged('need.complaints', {});
  useEndNear(list.more);
  return (
    <Page title={say('complaints.title')}>
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="check" title={say('complaints.empty')} words={say('complaints.empty.words')} />
          ) : (
            <View>
              {items.map((one) => (
                <Row key={one.needId} one={one} />
              ))}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </View>
          )
        }
      </Loaded>
    </Page>
  );
};

const Row = ({ one }: { one: Complaint }) => {
  const answered = say(
    one.wasAnswered === null ? 'complaints.notYet' : one.wasAnswered ? 'complaints.inTime' : 'complaints.late',
  );
  return (
    <MatterRow
      one={one}
      facts={[one.about, one.buildingName, when(one.createdAt, now())]}
      mark={`${sayStatus(one)} · ${answered}`}
    />
  );
};
