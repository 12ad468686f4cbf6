import { View } from '@tarojs/components';
import { Ear, Phrases, SaidAs, useBreath, type IconName } from '../../ui/index.ts';

type Props = { icon: IconName; title: string; words?: readonly string[]; isLit?: boolean; onNight?: boolean };

/** What a vote asks, or what it came to: a large picture, which is heard, beside large words. */
export const Asked = ({ icon, title, words = [], isLit = false, onNight = false }: Props) => {
  const { lines, isSaid } = useBreath([title, ...words]);
  return (
    <SaidAs lines={lines}>
      <View className={`vote-asked${onNight ? '' : ' by-day'}${isSaid ? ' being-read' : ''}`}>
        <Ear icon={icon} title={title} said={lines} isRead={isSaid} look={isLit ? 'pic lit' : 'pic'} />
        <View className="grow">
          <View className="vote-title" aria-role="heading" aria-level="2">
            <Phrases text={title} />
          </View>
          {words.map((line) => (
            <View key={line} className="second">
              <Phrases text={line} />
            </View>
          ))}
        </View>
      </View>
    </SaidAs>
  );
};
