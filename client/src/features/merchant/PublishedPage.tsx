import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Item, Loaded, Middle, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { sayMonth } from './facts.ts';

/** What each merchant took in a month that both signed, as a part of all. */
export const PublishedPage = () => <Gate title={say('merchant.published')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const [month, choose] = useState<string | null>(null);
  const read = useQuery('merchant.published', month === null ? {} : { month });
  return (
    <Page title={say('merchant.published')}>
      <Loaded of={read}>{(shown) => <Body of={shown} onMonth={choose} />}</Loaded>
    </Page>
  );
};

const Body = ({ of, onMonth }: { of: Output<'merchant.published'>; onMonth: (month: string) => void }) => {
  const { month, before, after, items, all } = of;
  if (month === null)
    return <Middle icon="shop" title={say('merchant.published.none')} words={say('merchant.published.none.words')} />;
  return (
    <>
      <Item
        icon="calendar"
        title={sayMonth(month)}
        words={say('merchant.published.all', { n: all.vouchers, points: all.points })}
      />
      {items.map(({ settlementId, name, vouchers, points }) => (
        <Item
          key={settlementId}
          icon="shop"
          title={name}
          words={`${say('merchant.published.part', { n: points, all: all.points })}，${say('merchant.published.vouchers', { n: vouchers, all: all.vouchers })}`}
          onPress={() => go.to('redemption/settlement', { id: settlementId })}
        />
      ))}
      {[before, after].map(
        (other) =>
          other !== null && (
            <Item
              key={other}
              icon="calendar"
              title={say('merchant.before', { month: sayMonth(other) })}
              onPress={() => onMonth(other)}
            />
          ),
      )}
      <View className="list-end" />
    </>
  );
};
