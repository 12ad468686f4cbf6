import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { beijingDaysBetween } from '../../../../../shared/kernel/time.ts';
import { usePaged } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { BlockTitle, Loaded, Middle, MoreOfList, Page, Segments } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { MemberGate } from '../../membership/index.ts';
import { MyRates } from '../after/MyRates.tsx';
import { NeedRows } from '../NeedRow.tsx';
import type { NeedRowData } from '../status.ts';

const GROUPS = ['unfinished', 'finished'] as const;
type Group = (typeof GROUPS)[number];

/** What somebody, or the office they act for, answers for: what is late first, then today, then the rest. */
export const Leading = () => (
  <MemberGate title={say('leading.title')} like="needs">
    {() => <Shown />}
  </MemberGate>
);

const Shown = () => {
  const [group, setGroup] = useState<Group>('unfinished');
  const list = usePaged('need.list', { view: 'leading', group });
  useEndNear(list.more);
  return (
    <Page title={say('leading.title')}>
      <Segments
        label={say('leading.which')}
        of={GROUPS.map((key) => ({ key, word: say(`leading.${key}`) }))}
        chosen={group}
        onChoose={setGroup}
      />
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="check" title={say('leading.empty')} words={say('leading.empty.words')} />
          ) : (
            <View>
              {group === 'unfinished' ? <ByDay needs={items} /> : <NeedRows needs={items} />}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
              {group === 'finished' && <MyRates />}
            </View>
          )
        }
      </Loaded>
    </Page>
  );
};

const PARTS = ['late', 'today', 'later'] as const;

const partOf = ({ assigned }: NeedRowData, at: InstantMs): (typeof PARTS)[number] => {
  if (assigned?.isOverdue) return 'late';
  return assigned && beijingDaysBetween(at, assigned.dueAt as InstantMs) <= 0 ? 'today' : 'later';
};

const ByDay = ({ needs }: { needs: readonly NeedRowData[] }) => {
  const at = now();
  return PARTS.map((part) => {
    const those = needs.filter((need) => partOf(need, at) === part);
    return (
      those.length > 0 && (
        <View key={part}>
          <BlockTitle words={say(`leading.${part}`)} side={say('queue.count', { n: those.length })} />
          <NeedRows needs={those} />
        </View>
      )
    );
  });
};
