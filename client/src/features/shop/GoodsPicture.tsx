import { Image, View } from '@tarojs/components';
import { Ear } from '../../ui/index.ts';
import type { Lines } from '../../ui/index.ts';
import type { GoodsRow } from './goods-facts.ts';

type Drawn = Pick<GoodsRow, 'picture'> & { photoUrl?: string | null };
type Props = Drawn & {
  name: string;
  said: Lines;
  isRead?: boolean;
  /** None are left: it is drawn pale. */
  isPale?: boolean;
  isLarge?: boolean;
  isSmall?: boolean;
};

/** Goods as a picture that is heard: the photo of them, or one that is drawn. */
export const GoodsPicture = ({
  picture,
  photoUrl = null,
  name,
  said,
  isRead = false,
  isPale,
  isLarge,
  isSmall,
}: Props) => (
  <Ear
    title={name}
    said={said}
    isRead={isRead}
    look={`shop-pic${isLarge ? ' large' : ''}${isSmall ? ' small' : ''}${isPale ? ' pale' : ''}`}
  >
    {photoUrl === null ? (
      <View className={`goods-${picture}`} />
    ) : (
      <Image className="shop-photo" src={photoUrl} mode="aspectFill" lazyLoad />
    )}
  </Ear>
);
