import { View } from '@tarojs/components';
import { Phrases, pictureOf, type IconName } from '../../ui/index.ts';
import { sayMore, sayStatus, STATUS_ICONS, type NeedRowData } from './status.ts';

type MarkProps = { look: string; icon: IconName; word: string; more: string; isLarge?: boolean };

/** Mark and word, and after a point how many or who. */
export const Mark = ({ look, icon, word, more, isLarge = false }: MarkProps) => (
  <View className={`mark mark-${look}${isLarge ? ' large' : ''} ${pictureOf(icon)}`}>
    <View className="mark-said">
      <View>
        <Phrases text={word} />
      </View>
      {more !== '' && (
        <View className="mark-more">
          <Phrases text={more} />
        </View>
      )}
    </View>
  </View>
);

type Props = { need: NeedRowData; isLarge?: boolean };

/** How a need stands. */
export const StatusMark = ({ need, isLarge = false }: Props) => {
  const isOverdue = need.assigned?.isOverdue === true;
  return (
    <Mark
      look={isOverdue ? 'overdue' : need.status}
      icon={isOverdue ? 'status-overdue' : STATUS_ICONS[need.status]}
      word={sayStatus(need)}
      // Where there is room, those who have it stand below as people.
      more={isLarge && need.status !== 'open' ? '' : sayMore(need)}
      isLarge={isLarge}
    />
  );
};
