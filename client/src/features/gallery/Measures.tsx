import { Text, View } from '@tarojs/components';
import { useState, type PropsWithChildren } from 'react';
import { Press } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** How much room there is, what is round, how large what is pressed is, how quickly light comes: by their names in tokens.css. */
const SPACES = ['s1', 's2', 's3', 's4', 's5', 's6', 's8', 's10', 'side'] as const;
const CORNERS = ['r-pane', 'r-window', 'r-surface', 'r-round'] as const;
const SIZES = ['touch', 'touch-main', 'tab-h', 'pic', 'pic-glyph', 'glyph'] as const;
const TIMES = ['fast', 'calm', 'dawn', 'late'] as const;

const Named = ({ name, children }: PropsWithChildren<{ name: string }>) => (
  <View className="swatch">
    {children}
    <Text className="small">{name}</Text>
  </View>
);

export const Spaces = () => (
  <View className="surface pad rule swatches">
    {SPACES.map((name) => (
      <Named key={name} name={name}>
        <View className="measure" style={`width:var(--${name});height:var(--s6)`} />
      </Named>
    ))}
  </View>
);

export const Corners = () => (
  <View className="surface pad rule swatches">
    {CORNERS.map((name) => (
      <Named key={name} name={name}>
        <View className="measure" style={`height:48px;border-radius:var(--${name})`} />
      </Named>
    ))}
  </View>
);

export const TouchSizes = () => (
  <View className="surface pad rule swatches">
    {SIZES.map((name) => (
      <Named key={name} name={name}>
        <View className="measure" style={`width:var(--${name});height:var(--${name})`} />
      </Named>
    ))}
  </View>
);

/** Pressed, each window lights up in its own time. */
export const Times = () => {
  const [isLit, setIsLit] = useState(false);
  return (
    <View className="surface pad rule">
      <View className="swatches">
        {TIMES.map((name) => (
          <Named key={name} name={name}>
            <View
              className="swatch-colour"
              style={`background:var(--${isLit ? 'lamp' : 'pane'});transition:background var(--${name}) var(--ease)`}
            />
          </Named>
        ))}
      </View>
      <Press className="plain" isOn={isLit} onPress={() => setIsLit(!isLit)}>
        {say('gallery.light')}
      </Press>
    </View>
  );
};
