import { View } from '@tarojs/components';
import { Icon, Phrases, PictureRow, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { GoodsEar, sayGoods } from './GoodsEar.tsx';
import { MARKS, sayStatus, type Standing, type Voucher } from './voucher-looks.ts';

type Props = {
  of: Pick<Voucher, 'name' | 'size' | 'unit' | 'picture' | 'quantity' | 'cost' | 'status' | 'lastDay'>;
  /** Whose, and what else is to be known. */
  facts?: readonly string[];
  /** In place of how the voucher stands. */
  standing?: Standing | undefined;
  onPress?: (() => void) | undefined;
};

/** One voucher in a list: what, how many, and how it stands. */
export const VoucherRow = ({ of, facts, standing, onPress }: Props) => {
  const title = say('voucher.what', { goods: sayGoods(of), n: of.quantity, unit: of.unit });
  const shown = facts ?? [say('redeem.points', { n: of.cost })];
  const { look, icon, words } = standing ?? { ...MARKS[of.status], words: sayStatus(of) };
  const heard = useBreath([title, ...shown, words]);
  return (
    <PictureRow
      picture={<GoodsEar picture={of.picture} title={title} said={heard.lines} isRead={heard.isSaid} />}
      title={title}
      facts={shown}
      mark={
        <View className={look}>
          <Icon name={icon} />
          <View>
            <Phrases text={words} />
          </View>
        </View>
      }
      heard={heard}
      onPress={onPress}
    />
  );
};
