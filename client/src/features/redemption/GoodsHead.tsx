import { View } from '@tarojs/components';
import type { GoodsPicture } from '../../../../shared/shop/pictures.ts';
import { Facts, SaidAs, useBreath } from '../../ui/index.ts';
import { GoodsEar, sayGoods } from './GoodsEar.tsx';

type Props = {
  of: { readonly picture: GoodsPicture; readonly name: string; readonly size: string };
  facts: readonly string[];
};

/** Goods as they are looked at: a large picture, which is heard, beside large words. */
export const GoodsHead = ({ of, facts }: Props) => {
  const title = sayGoods(of);
  const { lines, isSaid } = useBreath([title, ...facts]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'goods-head being-read' : 'goods-head'}>
        <GoodsEar picture={of.picture} title={title} said={lines} isRead={isSaid} isLarge />
        <View className="grow">
          <View className="goods-name" aria-role="heading" aria-level="2">
            {title}
          </View>
          <Facts className="second" of={facts} />
        </View>
      </View>
    </SaidAs>
  );
};
