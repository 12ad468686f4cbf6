import { Text, View } from '@tarojs/components';
import { Icon, Phrases } from '../../ui/index.ts';
import { sayMore, sayStatus, STATUS_ICONS, type NeedRowData } from './status.ts';

type Props = { need: NeedRowData; isLarge?: boolean };

/** Mark and word, and after a point how many or who. */
export const StatusMark = ({ need, isLarge = false }: Props) => {
  const more = sayMore(need);
  return (
    <View className={`mark mark-${need.status}${isLarge ? ' large' : ''}`}>
      <Icon name={STATUS_ICONS[need.status]} />
      <View>
        <Phrases text={sayStatus(need)} />
        {more !== '' && (
          <Text className="mark-more">
            <Text className="sep" aria-hidden="true" />
            {more}
          </Text>
        )}
      </View>
    </View>
  );
};
