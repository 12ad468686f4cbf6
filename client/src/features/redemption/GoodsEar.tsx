import { View } from '@tarojs/components';
import type { GoodsPicture } from '../../../../shared/shop/pictures.ts';
import { Ear, type Lines } from '../../ui/index.ts';

/** What something is called in one breath: its name and how much one of it is. */
export const sayGoods = ({ name, size }: { readonly name: string; readonly size: string }): string =>
  size === '' ? name : `${name} ${size}`;

type Props = { picture: GoodsPicture; title: string; said: Lines; isRead: boolean; isLarge?: boolean };

/** The drawn picture of goods, which is heard. */
export const GoodsEar = ({ picture, title, said, isRead, isLarge = false }: Props) => (
  <Ear title={title} said={said} isRead={isRead} look={isLarge ? 'goods-look large' : 'goods-look'}>
    <View className={`goods-drawn goods-${picture}`} />
  </Ear>
);
