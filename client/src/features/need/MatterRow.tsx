import { View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { Ear, Phrases, PictureRow, useBreath } from '../../ui/index.ts';
import { kindIcon } from './kind-icons.ts';
import { titleOf } from './title.ts';

type Props = {
  one: Parameters<typeof titleOf>[0] & { readonly needId: string };
  facts: readonly string[];
  /** How it stands, in words alone. */
  mark: string;
  /** Where its words lead; to the need itself unless told otherwise. */
  onPress?: () => void;
};

/** One need of a list of those in charge, which says of it what that list is about. */
export const MatterRow = ({ one, facts, mark, onPress = () => go.to('need/detail', { id: one.needId }) }: Props) => {
  const heard = useBreath([titleOf(one), ...facts, mark]);
  return (
    <PictureRow
      picture={<Ear icon={kindIcon(one.kind)} title={titleOf(one)} said={heard.lines} isRead={heard.isSaid} />}
      title={titleOf(one)}
      facts={facts}
      mark={
        <View className="mark mark-open">
          <View>
            <Phrases text={mark} />
          </View>
        </View>
      }
      heard={heard}
      onPress={onPress}
    />
  );
};
