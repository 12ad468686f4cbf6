import { Image, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Press } from './Press.tsx';

type Props = {
  /** Null when it is known to be gone. */
  url: string | null;
  /** What is to be seen, for who cannot see it. */
  label: string;
  /** In the place of a row's picture: no words fit, and a press is for the row. */
  isSmall?: boolean;
};

type State = 'loading' | 'there' | 'failed' | 'gone';
const ICONS = { loading: 'camera', failed: 'retry', gone: 'offline' } as const satisfies Record<string, IconName>;

/**
 * A photograph, 4:3. It is fetched when it comes near; words stand in its place while it is not there. One that did not come is looked
 * for again by a press: gone is what the server says is gone.
 */
export const Photo = ({ url, label, isSmall = false }: Props) =>
  url === null ? (
    <View className={classOf(isSmall)} aria-role="img" aria-label={label}>
      <Instead is="gone" isSmall={isSmall} />
    </View>
  ) : (
    <Fetched key={url} url={url} label={label} isSmall={isSmall} />
  );

const classOf = (isSmall: boolean): string => (isSmall ? 'photo small-photo' : 'photo');

const Fetched = ({ url, label, isSmall }: { url: string; label: string; isSmall: boolean }) => {
  const [is, setIs] = useState<Exclude<State, 'gone'>>('loading');
  if (is === 'failed' && !isSmall) {
    return (
      <Press className="photo" label={`${label}，${say('photo.failed')}`} onPress={() => setIs('loading')}>
        <Instead is={is} isSmall={false} />
      </Press>
    );
  }
  return (
    <View className={classOf(isSmall)} aria-role="img" aria-label={label}>
      {is !== 'failed' && (
        <Image
          className="photo-image"
          src={url}
          mode="aspectFill"
          lazyLoad
          onLoad={() => setIs('there')}
          onError={() => setIs('failed')}
        />
      )}
      {is !== 'there' && <Instead is={is} isSmall={isSmall} />}
    </View>
  );
};

const Instead = ({ is, isSmall }: { is: Exclude<State, 'there'>; isSmall: boolean }) => (
  <View className="photo-words">
    <Icon name={ICONS[is]} />
    {!isSmall && <Text>{say(`photo.${is}`)}</Text>}
  </View>
);
