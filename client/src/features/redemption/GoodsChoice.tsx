import { PictureRow, useBreath } from '../../ui/index.ts';
import type { ShopRow } from './counter-steps.ts';
import { GoodsEar, sayGoods } from './GoodsEar.tsx';

type Props = { of: ShopRow; facts: readonly string[]; onPress: (() => void) | undefined };

/** Goods in a list, by their picture. */
export const GoodsChoice = ({ of, facts, onPress }: Props) => {
  const title = sayGoods(of);
  const heard = useBreath([title, ...facts]);
  return (
    <PictureRow
      picture={<GoodsEar picture={of.picture} title={title} said={heard.lines} isRead={heard.isSaid} />}
      title={title}
      facts={facts}
      mark={null}
      heard={heard}
      onPress={onPress}
    />
  );
};
