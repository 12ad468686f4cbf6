import { View } from '@tarojs/components';
import { CHANGE_KINDS, type ChangeKind } from '../../../../../shared/community/change-kinds.ts';
import { usePaged } from '../../../data/index.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import type { Output } from '../../../platform/rpc.ts';
import { BlockTitle, breathOf, Ear, Loaded, Middle, MoreOfList, Page, Said } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { Swap } from './Swap.tsx';

type Change = Output<'community.rosterChanges'>['items'][number];
const kindOf = (kind: string): ChangeKind => CHANGE_KINDS.find((one) => one === kind) ?? 'changed';

/** Everybody whom a checked roster changes in one way, old beside new, building by building. */
export const ChangesPage = ({ importId, kind }: { importId: string; kind: string }) => (
  <Gate title={say('roster.list')}>{() => <Shown importId={importId} kind={kindOf(kind)} />}</Gate>
);

const Shown = ({ importId, kind }: { importId: string; kind: ChangeKind }) => {
  const list = usePaged('community.rosterChanges', { importId, kind });
  useEndNear(list.more);
  return (
    <Page title={say(`roster.${kind}`)}>
      <Loaded of={list} hasAge={false}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="household" title={say('roster.nobody')} />
          ) : (
            <>
              {items.map((change, at) => (
                <View key={change.residentId}>
                  {change.building !== items[at - 1]?.building && <BlockTitle words={change.building} />}
                  <Row change={change} />
                </View>
              ))}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
              <View className="list-end" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

const Row = ({ change: { residentId, name, at, hasAccount, differences } }: { change: Change }) => {
  const account = hasAccount ? say('roster.account') : '';
  const told = differences.flatMap(({ column, was, now }) => [column, was, now]);
  const lines = breathOf([name, at, account, ...told], residentId);
  return (
    <View className="was-now-row">
      <Said lines={lines} />
      <View className="field-title">
        <Ear icon="person" title={name} said={lines} />
        <View className="grow">
          <View className="strong">{name}</View>
          <View className="second small">{[at, account].filter((words) => words !== '').join('，')}</View>
        </View>
      </View>
      {differences.map(({ column, was, now }) => (
        <Swap key={column} was={[`${column} ${was || '-'}`]} now={[`${column} ${now || '-'}`]} />
      ))}
    </View>
  );
};
