import { View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { pictureOf, Press } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { HOME_KINDS, kindIcon } from '../need/index.ts';

/** Eight dark windows round the lit one. In reading order the lamp comes second, as it lies in the grid. */
export const House = () => {
  const [first, ...others] = HOME_KINDS;
  return (
    <View className="front">
      <KindWindow kind={first} />
      <Press className="window window-lit" said={say('home.lamp')} onPress={() => go.to('need/post')}>
        <View className="mullion" />
        <View className="sill" />
        <View className={`disc ${pictureOf('say')}`} />
        <View className="window-word">{say('home.lamp')}</View>
      </Press>
      {others.map((kind) => (
        <KindWindow key={kind} kind={kind} />
      ))}
      <Press className={`window ${pictureOf('kind-other')}`} said={say('home.more')} onPress={() => go.to('need/post')}>
        {say('home.more')}
      </Press>
    </View>
  );
};

const KindWindow = ({ kind }: { kind: (typeof HOME_KINDS)[number] }) => (
  <Press
    className={`window ${pictureOf(kindIcon(kind))}`}
    said={sayKind(kind)}
    onPress={() => go.to('need/post', { kind })}
  >
    {sayKind(kind)}
  </Press>
);
