import { sayAloud } from 'linli-h5';
import { LANGUAGE_TAGS, preferences } from './preferences.ts';
import { takeTurn } from './one-voice.ts';
import { createStore } from './store.ts';

export type Speech = {
  /** What is being said now, by the name its 听 gave it; null in silence. */
  readonly saying: string | null;
  /** The device turned out to have no voice. */
  readonly isMissing: boolean;
};

export const speech = createStore<Speech>({ saying: null, isMissing: false });

/** In WeChat a voice needs the plugin WechatSI, which an account must be given first: there 听 is absent. */
export const hasSpeech = (): boolean => process.env.TARO_ENV === 'h5';

const HAN = /[\u4e00-\u9fff]/;

/** Pieces of a line, each in its own language: what a neighbour wrote is Chinese also between English words. */
export const piecesOf = (line: string, language: keyof typeof LANGUAGE_TAGS) => {
  if (language === 'zh') return [{ text: line, lang: LANGUAGE_TAGS.zh }];
  return line
    .replace(/([,.:]) /g, '$1\n')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, lang: HAN.test(text) ? LANGUAGE_TAGS.zh : LANGUAGE_TAGS.en }));
};

let stop: (() => void) | undefined;

/** Silence. With a name, only if that is what is being said. */
export const hush = (name?: string): void => {
  const { saying, isMissing } = speech.get();
  if (saying === null || (name !== undefined && name !== saying)) return;
  stop?.();
  speech.set({ saying: null, isMissing });
};

/** Says lines aloud, one after the other; whatever was being said ends. `onMissing` when the device has no voice for them. */
export const listen = (name: string, lines: readonly string[], onMissing: () => void): void => {
  hush();
  takeTurn(hush);
  if (process.env.TARO_ENV !== 'h5') return;
  const { language } = preferences.get();
  speech.set({ saying: name, isMissing: false });
  stop = sayAloud(
    lines.flatMap((line) => piecesOf(line, language)),
    (wasSaid) => {
      speech.set({ saying: null, isMissing: !wasSaid });
      if (!wasSaid) onMissing();
    },
  );
};
