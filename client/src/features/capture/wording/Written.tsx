import { View } from '@tarojs/components';
import { Ear, Line, SaidAs, useBreath } from '../../../ui/index.ts';

/** Words that somebody wrote for what was said aloud, to be heard before they are right. */
export const Written = ({ title, words }: { title: string; words: string }) => {
  const { lines, isSaid } = useBreath([title, words]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'own-head wording-head being-read' : 'own-head wording-head'}>
        <Ear icon="edit" title={title} said={lines} isRead={isSaid} />
        <Line className="grow strong" text={title} />
      </View>
      <View className="wording title">
        <Line text={words} />
      </View>
    </SaidAs>
  );
};
