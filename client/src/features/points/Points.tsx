import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { beijingMonth } from '../../../../shared/kernel/time.ts';
import { usePaged } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { useLanguage } from '../../platform/preferences.ts';
import type { Output } from '../../platform/rpc.ts';
import {
  Act,
  BlockTitle,
  breathOf,
  Ear,
  Icon,
  Item,
  Line,
  Loaded,
  Middle,
  MoreOfList,
  Page,
  Said,
  SaidAs,
  SecondAct,
  useBreath,
  VirtualRows,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { day, month } from '../../words/time.ts';
import { Gate, pageTitle } from '../membership/index.ts';
import { showOnWall } from '../need/index.ts';
import { sayDeed } from '../../words/deed.ts';
import { entryIcon } from './entry-icon.ts';

type Entry = Output<'points.statement'>['items'][number];

/** What I earned, entry by entry, each with the balance after it. Nobody else reads it. */
export const Points = () => {
  useLanguage();
  return (
    <Gate title={pageTitle('points')} tab="points">
      {() => <Shown />}
    </Gate>
  );
};

const Shown = () => {
  const statement = usePaged('points.statement', {});
  useEndNear(statement.more);
  const help = () => {
    showOnWall({ group: 'unfinished', place: 'community' });
    go.tab('needs');
  };
  return (
    <Page title={pageTitle('points')} tab="points" isNight>
      <Loaded of={statement}>
        {({ balance, reserved, months, items, next }) => (
          <>
            <View className="night">
              <View className="count">
                <Said lines={breathOf([say('listen.balance', { n: balance })], 'balance')} />
                <Text className="count-number huge">{balance}</Text>
                <Text>{say('points.unit')}</Text>
              </View>
              {reserved > 0 && (
                <View className="second line">
                  <Icon name="clock" />
                  <Line text={say('points.reserved', { n: reserved })} />
                </View>
              )}
              <View className="second line">
                <Icon name="lock" />
                <Line text={say('points.private')} />
              </View>
              <View className="night-acts">
                <Act icon="tab-points" word={say('points.shop')} onPress={() => go.to('shop/list')} />
                <SecondAct icon="claim" word={say('points.help')} onPress={help} />
              </View>
            </View>
            <Item
              icon="kind-idea"
              title={say('points.how')}
              words={say('points.how.words')}
              onPress={() => go.to('earning/how')}
            />
            <Item
              icon="kind-help"
              title={say('points.deeds')}
              words={say('points.deeds.words')}
              onPress={() => go.to('earning/deeds')}
            />
            <Item
              icon="shield"
              title={say('points.books')}
              words={say('points.books.words')}
              onPress={() => go.to('supervision/books')}
            />
            <Item icon="document" title={say('points.vouchers')} onPress={() => go.to('redemption/mine')} />
            {items.length === 0 ? (
              <Middle icon="tab-points" title={say('points.empty')} words={say('points.empty.words')} />
            ) : (
              <>
                <Entries items={items} months={months} />
                <MoreOfList next={next} state={statement.moreState} onMore={statement.more} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
};

const EntryRow = ({ entry }: { entry: Entry }) => {
  const { amount, at, balanceAfter } = entry;
  const title = sayDeed(entry);
  const left = say('points.left', { n: balanceAfter });
  const { lines, isSaid } = useBreath([day(at, now()), title, say('points.worth', { n: amount }), left]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'item being-read' : 'item'}>
        <Ear
          icon={entryIcon(entry)}
          title={title}
          look={amount > 0 ? 'pic gain' : 'pic'}
          said={lines}
          isRead={isSaid}
        />
        <View className="item-opens">
          <View className="grow">
            <Line className="strong" text={title} />
            <View className="second small nb">{day(at, now())}</View>
          </View>
          <View className="item-side num">
            <View className={amount > 0 ? 'amount gain' : 'amount'}>{amount > 0 ? `+${amount}` : `−${-amount}`}</View>
            <View className="second small">{left}</View>
          </View>
        </View>
      </View>
    </SaidAs>
  );
};

type Months = Output<'points.statement'>['months'];
/** An entry, or an instant of the month whose entries follow, and what it came to: the words of both are made when they are drawn. */
type Row = Entry | { readonly since: number; readonly sums: Months[number] | undefined };

const Entries = ({ items, months }: { items: readonly Entry[]; months: Months }) => {
  const rows = useMemo(() => byMonth(items, months), [items, months]);
  return <VirtualRows items={rows} keyOf={keyOf} row={drawRow} />;
};
const keyOf = (row: Row): string => ('since' in row ? `${row.since}` : row.entryId);
const drawRow = (row: Row) =>
  'since' in row ? (
    <BlockTitle
      words={month(row.since, now())}
      side={row.sums && <Line className="second num" text={saySums(row.sums)} />}
    />
  ) : (
    <EntryRow entry={row} />
  );

const SUMS = ['earned', 'spent', 'returned', 'other'] as const;
/** What came and went is always said, the rest where there is any. */
const saySums = (sums: Months[number]): string =>
  SUMS.filter((part, index) => index < 2 || sums[part] !== 0)
    .map((part) => say(`points.sum.${part}`, { n: sums[part] }))
    .join(say('points.sum.and'));

/** Entries come newest first; a month is a run of them. */
const byMonth = (entries: readonly Entry[], months: Months): readonly Row[] =>
  entries.flatMap((entry, index) => {
    const { at } = entry;
    const [own, before] = [at, entries[index - 1]?.at].map((instant) => instant && beijingMonth(instant as InstantMs));
    return own === before ? [entry] : [{ since: at, sums: months.find((one) => one.month === own) }, entry];
  });
