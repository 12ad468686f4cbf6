import { View } from '@tarojs/components';
import { useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Act, BlockTitle, Item, Loaded, Middle, Page, SecondAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { sayHours, sayOpen } from '../goods-facts.ts';
import { ShelfRow } from './ShelfRow.tsx';
import { SlipRow } from './SlipRow.tsx';

/** The whole shelf for whoever keeps it: what waits for a second name, and every thing with its numbers. */
export const ShelfPage = () => <Gate title={say('shelf.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const shelf = useQuery('shop.shelf', {});
  return (
    <Page
      title={say('shelf.title')}
      foot={
        <View className="acts">
          <Act icon="plus" word={say('shelf.add')} onPress={() => go.to('shop/goods')} />
          <SecondAct icon="clock" word={say('shelf.hours')} onPress={() => go.to('shop/hours')} />
        </View>
      }
    >
      <Loaded of={shelf}>{(value) => <Body {...value} />}</Loaded>
    </Page>
  );
};

const Body = ({ shop, items, slips }: Output<'shop.shelf'>) => (
  <>
    <Item
      icon="shop"
      title={shop ? sayOpen(shop) : say('shelf.noHours')}
      words={shop ? sayHours(shop) : say('shelf.noHours.words')}
    />
    <Item icon="shop" title={say('shelf.merchants')} onPress={() => go.to('redemption/merchants')} />
    {slips.length > 0 && <BlockTitle words={say('shelf.slips')} />}
    {slips.map((slip) => (
      <SlipRow key={slip.slipId} slip={slip} />
    ))}
    {items.length === 0 && <Middle icon="shop" title={say('shelf.empty')} words={say('shelf.empty.words')} />}
    {items.length > 0 && <BlockTitle words={say('shelf.all')} />}
    {items.map((goods) => (
      <ShelfRow key={goods.goodsId} goods={goods} />
    ))}
    <View className="list-end" />
  </>
);
