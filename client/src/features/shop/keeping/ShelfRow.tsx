import { View } from '@tarojs/components';
import { go } from '../../../platform/navigate.ts';
import { Press, SaidAs, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { GoodsPicture } from '../GoodsPicture.tsx';
import { sayNumbers, type OnShelf } from './shelf-facts.ts';

/** One thing of the shelf with its three numbers; it leads to what is done with it. */
export const ShelfRow = ({ goods }: { goods: OnShelf }) => {
  const { goodsId, name, size, price, status, picture, photoUrl } = goods;
  const cost = price ? say('shop.points', { n: price.points }) : say('shop.noPrice');
  const facts = [cost, ...(status === 'open' ? [] : [say(`shelf.is.${status}`)])];
  const numbers = sayNumbers(goods);
  const { lines, isSaid } = useBreath([name, size, ...facts, ...numbers]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'shop-shelf being-read' : 'shop-shelf'}>
        <GoodsPicture
          {...{ picture, photoUrl, name }}
          said={lines}
          isRead={isSaid}
          isPale={status !== 'open'}
          isSmall
        />
        <Press className="item-opens" onPress={() => go.to('shop/keep', { id: goodsId })}>
          <View className="grow">
            <View className="strong">{size === '' ? name : `${name} ${size}`}</View>
            <View className="second small">{facts.join('，')}</View>
            <View className="shop-three small num">
              {numbers.map((one) => (
                <View key={one} className="nb">
                  {one}
                </View>
              ))}
            </View>
          </View>
          <View className="item-go ic ic-forward" aria-hidden="true" />
        </Press>
      </View>
    </SaidAs>
  );
};
