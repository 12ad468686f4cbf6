import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, breathOf, Item, Loaded, Middle, Page, Said, SecondAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { GoodsCard } from './GoodsCard.tsx';
import { sayDay, sayHours, sayOpen, type Shop } from './goods-facts.ts';

/** What can be had in the community's shop, by pictures. */
export const ShopPage = () => <Gate title={say('shop.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = useQuery('shop.list', {});
  const isKeeper = list.query.state !== 'loading' && list.query.value?.isKeeper === true;
  return (
    <Page
      title={say('shop.title')}
      foot={
        isKeeper && (
          <View className="acts">
            <SecondAct icon="edit" word={say('shop.keep')} onPress={() => go.to('shop/shelf')} />
            <Act icon="shop" word={say('shop.counter')} onPress={() => go.to('redemption/counter')} />
          </View>
        )
      }
    >
      <Loaded of={list}>{(value) => <Body {...value} />}</Loaded>
    </Page>
  );
};

const Body = ({ shop, balance, items }: Output<'shop.list'>) => (
  <>
    <View className="shop-balance">
      <Said lines={breathOf([say('shop.balance', { n: balance })], 'balance')} />
      {say('shop.have')}
      <View className="shop-balance-number num">{balance}</View>
      {say('shop.unit')}
    </View>
    {items.length === 0 ? (
      <Middle icon="shop" title={say('shop.empty')} words={say('shop.empty.words')} />
    ) : (
      <View className="shop-goods">
        {items.map((goods) => (
          <GoodsCard key={goods.goodsId} goods={goods} />
        ))}
      </View>
    )}
    {shop && <Hours shop={shop} />}
    <Item
      icon="kind-elder"
      title={say('shop.carry')}
      words={say('shop.carry.words')}
      onPress={() => go.to('redemption/carry')}
    />
    <Item icon="document" title={say('shop.merchants')} onPress={() => go.to('redemption/published')} />
    <View className="list-end" />
  </>
);

/** Whether it is open, and on which day things are given. */
export const Hours = ({ shop }: { shop: Shop }) => (
  <>
    <Item icon="shop" title={sayOpen(shop)} words={sayHours(shop)} />
    {shop.redemption !== null && shop.redemptionDay !== null && (
      <Item icon="calendar" title={say('shop.redemption')} words={sayDay(shop.redemptionDay)} />
    )}
  </>
);
