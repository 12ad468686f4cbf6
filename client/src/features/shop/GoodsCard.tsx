import { View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { Icon, Press, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { sayStanding, standingOf, type GoodsRow, type Standing } from './goods-facts.ts';
import { GoodsPicture } from './GoodsPicture.tsx';

const MARKS = { can: 'check', lacks: 'lock', none: 'refuse' } as const satisfies Record<Standing, string>;

/** One thing of the shop: its picture is heard, its words open it. */
export const GoodsCard = ({ goods }: { goods: GoodsRow }) => {
  const { goodsId, name, size, price, picture, photoUrl } = goods;
  const standing = standingOf(goods);
  const cost = say('shop.points', { n: price?.points ?? 0 });
  const { lines, isSaid } = useBreath([name, size, cost, sayStanding(goods), say(`shop.is.${standing}`)]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'shop-good being-read' : 'shop-good'}>
        <GoodsPicture {...{ picture, photoUrl, name }} said={lines} isRead={isSaid} isPale={standing === 'none'} />
        <Press
          className="shop-good-opens"
          label={`${name} ${size} ${cost} ${sayStanding(goods)}`}
          onPress={() => go.to('shop/detail', { id: goodsId })}
        >
          <View>
            <View className="strong">{name}</View>
            {size !== '' && <View className="second small">{size}</View>}
          </View>
          <View className="between">
            <View>
              <View className="shop-price num">{cost}</View>
              <View className="second small">{sayStanding(goods)}</View>
            </View>
            <View className={`shop-is ${standing}`}>
              <Icon name={MARKS[standing]} />
            </View>
          </View>
        </Press>
      </View>
    </SaidAs>
  );
};
