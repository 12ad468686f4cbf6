import { Text, View } from '@tarojs/components';
import { useEffect, useId, useState } from 'react';
import { play, playing, stopPlaying, type Playing } from '../platform/audio.ts';
import { useStore } from '../platform/store.ts';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';
import { Press } from './Press.tsx';

/** Seconds as a clock shows them. */
export const secondsOf = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Heights of the bars, in tenths: they mean nothing but speech. */
const BARS = [4, 7, 5, 9, 6, 3, 8, 5, 10, 7, 4, 6, 9, 5, 8, 3, 6, 7, 4, 5] as const;

/** Speech as a picture; `filled` of it, from 0 to 1, has been heard. */
export const Wave = ({ filled = 1, isMoving = false }: { filled?: number; isMoving?: boolean }) => (
  <View className={isMoving ? 'wave moving' : 'wave'} aria-hidden="true">
    {BARS.map((height, index) => (
      <View
        key={index}
        className={index < filled * BARS.length ? 'wave-bar' : 'wave-bar unheard'}
        style={`height:${height * 10}%`}
      />
    ))}
  </View>
);

type Props = {
  /** Null when it is known to be gone. */
  url: string | null;
  seconds: number;
  /** Who speaks what, as it stands beside it. */
  words?: string;
  /** What pressing it does, for who cannot see it. */
  label: string;
};

type State = 'ready' | 'loading' | 'playing' | 'failed' | 'gone';
const ICONS = { ready: 'play', loading: 'stop', playing: 'stop', failed: 'retry', gone: 'offline' } as const;

const stateOf = (mine: Playing | null, hasFailed: boolean): State => mine?.state ?? (hasFailed ? 'failed' : 'ready');

/**
 * A recording: play, how far it is, how long, and who speaks. Only one of them is heard at a time. One that did not come is asked for
 * again by a press: gone is what the server says is gone.
 */
export const Voice = ({ url, seconds, words, label }: Props) => {
  const name = useId();
  const now = useStore(playing);
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  useEffect(() => () => stopPlaying(name), [name]);
  const mine = now?.name === name ? now : null;
  const state = url === null ? 'gone' : stateOf(mine, failedUrl === url);
  const press = () => {
    if (mine) stopPlaying(name);
    else if (url !== null) {
      setFailedUrl(null);
      play(name, url, () => setFailedUrl(url));
    }
  };
  return (
    <View className="voice-box">
      {words !== undefined && <View className="strong">{words}</View>}
      <Press
        className={state === 'gone' ? 'voice gone' : 'voice'}
        label={labelFor(state, label, mine?.at ?? seconds)}
        isOn={mine !== null}
        isOff={state === 'gone'}
        onPress={press}
      >
        <Inside state={state} at={mine?.at ?? null} seconds={seconds} />
      </Press>
    </View>
  );
};

/** Whatever words and numbers stand on it must be in what a screen reader says of it. */
const labelFor = (state: State, label: string, shownSeconds: number): string => {
  const does =
    state === 'playing' ? say('voice.stop') : state === 'ready' ? label : `${label} ${say(`voice.${state}`)}`;
  return `${does} ${secondsOf(shownSeconds)}`;
};

/** What it is doing, in a picture and, where nothing is heard, in words; and the time. */
const Inside = ({ state, at, seconds }: { state: State; at: number | null; seconds: number }) => (
  <>
    <View className="voice-play">
      <Icon name={ICONS[state]} />
    </View>
    {state === 'gone' || state === 'failed' || state === 'loading' ? (
      <View className="grow">{say(`voice.${state}`)}</View>
    ) : (
      <Wave filled={at === null ? 1 : at / seconds} />
    )}
    <Text className="voice-len num">{secondsOf(at ?? seconds)}</Text>
  </>
);
