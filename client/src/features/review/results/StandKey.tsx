import { Text, View } from '@tarojs/components';
import { Icon, SaidAs, useBreath } from '../../../ui/index.ts';
import { sayStand, STAND_ICONS, STANDS } from './stands.ts';

/** What each picture and colour of a month means. */
export const StandKey = () => {
  const { lines } = useBreath(STANDS.map(sayStand));
  return (
    <SaidAs lines={lines}>
      <View className="stand-key">
        {STANDS.map((stand) => (
          <View key={stand} className={`stand-word stand-${stand}`}>
            <Icon name={STAND_ICONS[stand]} />
            <Text>{sayStand(stand)}</Text>
          </View>
        ))}
      </View>
    </SaidAs>
  );
};
