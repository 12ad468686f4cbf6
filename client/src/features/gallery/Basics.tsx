import { Text, View } from '@tarojs/components';
import { Icon } from '../../ui/index.ts';
import { ICON_NAMES, MORE_ICON_NAMES } from '../../ui/icon-names.ts';
import { say } from '../../words/say.ts';

const COLOURS = [
  ['paper', 'sheet', 'wash', 'ink', 'ink-2', 'line', 'edge', 'indigo'],
  ['night', 'night-2', 'night-3', 'night-edge', 'night-ink', 'night-ink-2'],
  ['lamp', 'lamp-2', 'lamp-press', 'on-lamp', 'lamp-wash'],
  ['amber', 'leaf', 'leaf-wash', 'brick', 'brick-wash'],
] as const;

/** Every colour by its name in tokens.css. */
export const Colours = () => (
  <View className="surface pad rule">
    {COLOURS.map((family) => (
      <View key={family[0]} className="swatches">
        {family.map((name) => (
          <View key={name} className="swatch">
            <View className="swatch-colour" style={`background:var(--${name})`} />
            <Text className="small">{name}</Text>
          </View>
        ))}
      </View>
    ))}
  </View>
);

/** The voices of the page, from the loudest, by their names in tokens.css and by what makes them so. */
const LETTERS = [
  ['t-num', 'strong num', '128'],
  ['t-head', 'strong'],
  ['t-title', 'strong'],
  ['t-body', 'strong'],
  ['t-body', ''],
  ['t-body', 'second'],
  ['t-small', 'second'],
  ['t-tab', 'second'],
] as const;

export const Letters = () => (
  <View className="surface pad rule">
    {LETTERS.map(([name, look, words = say('home.title')]) => (
      <View key={name + look} className="letters">
        <View className={look} style={`font-size:var(--${name});line-height:var(--${name.replace('t-', 'l-')})`}>
          {words}
        </View>
        <Text className="small second">{`${name} ${look}`}</Text>
      </View>
    ))}
  </View>
);

export const Icons = () => (
  <View className="surface pad rule swatches">
    {[...ICON_NAMES, ...MORE_ICON_NAMES].map((name) => (
      <View key={name} className="swatch">
        <View className="pic">
          <Icon name={name} />
        </View>
        <Text className="small">{name}</Text>
      </View>
    ))}
  </View>
);
