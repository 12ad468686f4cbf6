import { View } from '@tarojs/components';
import { Phrases, pictureOf } from '../../ui/index.ts';
import { sayMore, sayStatus, STATUS_ICONS, type NeedRowData } from './status.ts';

type Props = { need: NeedRowData; isLarge?: boolean };

/** Mark and word, and after a point how many or who. */
export const StatusMark = ({ need, isLarge = false }: Props) => {
  // Where there is room, those who have it stand below as people.
  const more = isLarge && need.status !== 'open' ? '' : sayMore(need);
  const isOverdue = need.assigned?.isOverdue === true;
  const look = isOverdue ? 'overdue' : need.status;
  const icon = isOverdue ? 'status-overdue' : STATUS_ICONS[need.status];
  return (
    <View className={`mark mark-${look}${isLarge ? ' large' : ''} ${pictureOf(icon)}`}>
      <View className="mark-said">
        <View>
          <Phrases text={sayStatus(need)} />
        </View>
        {more !== '' && (
          <View className="mark-more">
            <Phrases text={more} />
          </View>
        )}
      </View>
    </View>
  );
};
