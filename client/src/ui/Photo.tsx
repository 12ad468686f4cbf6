import { Image, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';

type Props = {
  /** Null when it is known to be gone. */
  url: string | null;
  /** What is to be seen, for who cannot see it. */
  label: string;
  /** In the place of a row's picture: no words fit. */
  isSmall?: boolean;
};

/** A photograph, 4:3. It is fetched when it comes near; words stand in its place while it is not there, and when it is gone. */
export const Photo = ({ url, label, isSmall = false }: Props) => {
  const [state, setState] = useState<{ readonly url: string | null; readonly is: 'there' | 'gone' } | null>(null);
  const is = url === null ? 'gone' : state?.url === url ? state.is : 'loading';
  return (
    <View className={isSmall ? 'photo small-photo' : 'photo'} {...(is === 'there' ? {} : { 'aria-label': label })}>
      {url !== null && is !== 'gone' && (
        <Image
          className="photo-image"
          src={url}
          mode="aspectFill"
          lazyLoad
          aria-label={label}
          onLoad={() => setState({ url, is: 'there' })}
          onError={() => setState({ url, is: 'gone' })}
        />
      )}
      {is !== 'there' && (
        <View className="photo-words">
          <Icon name={is === 'gone' ? 'offline' : 'camera'} />
          {!isSmall && <Text>{say(`photo.${is}`)}</Text>}
        </View>
      )}
    </View>
  );
};
