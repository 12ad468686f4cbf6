import Taro from '@tarojs/taro';
import { playSound } from 'linli-h5';
import { takeTurn } from './one-voice.ts';
import { createStore } from './store.ts';

/** A recording that is heard, by the name of what plays it. It loads until the first second is heard. */
export type Playing = { readonly name: string; readonly state: 'loading' | 'playing'; readonly at: number };

/** What is heard now; null in silence. */
export const playing = createStore<Playing | null>(null);

type Events = { readonly onTime: (seconds: number) => void; readonly onEnd: (wasPlayed: boolean) => void };

const playInWechat = (url: string, { onTime, onEnd }: Events): (() => void) => {
  // A phone that is switched to silent still speaks when it is asked to.
  void Taro.setInnerAudioOption({ obeyMuteSwitch: false }).catch(() => undefined);
  const context = Taro.createInnerAudioContext();
  context.onPlay(() => onTime(0));
  context.onTimeUpdate(() => onTime(context.currentTime));
  context.onEnded(() => onEnd(true));
  context.onError(() => onEnd(false));
  context.src = url;
  context.play();
  return () => context.destroy();
};

let end: (() => void) | undefined;

/** Ends what is heard. With a name, only if that is it. */
export const stopPlaying = (name?: string): void => {
  const now = playing.get();
  if (now === null || (name !== undefined && name !== now.name)) return;
  end?.();
  playing.set(null);
};
const stopAny = (): void => stopPlaying();

/** Plays a file; whatever is heard or read ends. `onFailed` when it did not come, or cannot be played. */
export const play = (name: string, url: string, onFailed: () => void): void => {
  stopPlaying();
  takeTurn(stopAny);
  playing.set({ name, state: 'loading', at: 0 });
  const events: Events = {
    onTime: (at) => playing.set({ name, state: 'playing', at }),
    onEnd: (wasPlayed) => {
      stopPlaying(name);
      if (!wasPlayed) onFailed();
    },
  };
  end = process.env.TARO_ENV === 'h5' ? playSound(url, events) : playInWechat(url, events);
};
