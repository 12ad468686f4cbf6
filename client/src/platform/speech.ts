import { sayAloud } from 'linli-h5';
import { describe, LANGUAGES, type Language } from '../words/languages.ts';
import { preferences } from './preferences.ts';
import { takeTurn } from './one-voice.ts';
import { createStore, useSelected } from './store.ts';
import { sayByPlugin } from './wechat-voice.ts';

export type Speech = {
  /** What is being said now, by the name its 听 gave it; null in silence. */
  readonly saying: string | null;
  /** What on the screen the words said now speak of: it is marked. */
  readonly of: string | null;
  /** The device turned out to have no voice. */
  readonly isMissing: boolean;
};

/** A line that is said. With `of` it speaks of one thing on the screen, by the name under which that thing looks whether it is meant. */
export type SpokenLine = string | { readonly text: string; readonly of: string };

const SILENCE: Speech = { saying: null, of: null, isMissing: false };
export const speech = createStore<Speech>(SILENCE);

/** Whether the words said now speak of this. Only what begins or ends to be meant is drawn again. */
export const useIsSaid = (name: string | undefined): boolean =>
  useSelected(speech, ({ of }) => name !== undefined && of === name);

/** In WeChat the voice is that of the plugin WechatSI: a deployment whose account has none builds without it, and there 听 is absent. */
export const hasSpeech = (): boolean => process.env.TARO_ENV === 'h5' || WECHAT_VOICE;

const HAN = /[\u4e00-\u9fff]/;

/** Pieces of a line, each in its own language: what a neighbour wrote is Chinese also between English words. */
export const piecesOf = (line: string, language: Language) => {
  const { tag, script } = describe(language);
  if (script === 'han') return [{ text: line, lang: tag }];
  return line
    .replace(/([,.:]) /g, '$1\n')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, lang: HAN.test(text) ? LANGUAGES.zh.tag : tag }));
};

/** A voice loses its breath over long texts: browsers fall silent, WeChat's plugin refuses them. */
const BREATH_MAX = 120;

/** The text in pieces a voice can say, parted after a mark where there is one. */
const breaths = (text: string): readonly string[] => {
  if (text.length <= BREATH_MAX) return [text];
  const start = text.slice(0, BREATH_MAX);
  const [upToMark = start] = /^.*[。！？；，、,.;!?\s]/s.exec(start) ?? [];
  return [upToMark, ...breaths(text.slice(upToMark.length))];
};

const sayLine = (line: SpokenLine, language: Language) => {
  const { text, of } = typeof line === 'string' ? { text: line, of: null } : line;
  return piecesOf(text, language).flatMap((piece) =>
    breaths(piece.text).map((breath) => ({ ...piece, text: breath, of })),
  );
};

/** Whether who listens in another language said, since the app was opened, that Mandarin will do where nothing is recorded. */
export const isMandarinFine = createStore(false);

/** What the device speaks is Mandarin, or on an English screen English: neither is another language somebody chose to listen in. */
export const speaksAsChosen = (): boolean => preferences.get().listening === 'zh' || isMandarinFine.get();

let stop: (() => void) | undefined;

/** Silence. With a name, only if that is what is being said. */
export const hush = (name?: string): void => {
  const { saying, isMissing } = speech.get();
  if (saying === null || (name !== undefined && name !== saying)) return;
  stop?.();
  speech.set({ ...SILENCE, isMissing });
};

/** Says lines aloud, one after the other; whatever was being said ends. `onMissing` when the device has no voice for them. */
export const listen = (name: string, lines: readonly SpokenLine[], onMissing: () => void): void => {
  hush();
  takeTurn(hush);
  if (!hasSpeech()) return;
  const pieces = lines.flatMap((line) => sayLine(line, preferences.get().language));
  speech.set({ ...SILENCE, saying: name });
  const sayPieces = process.env.TARO_ENV === 'h5' ? sayAloud : sayByPlugin;
  stop = sayPieces(
    pieces,
    (wasSaid) => {
      // A browser without a voice never gets one; WeChat's is back with the network.
      speech.set({ ...SILENCE, isMissing: !wasSaid && process.env.TARO_ENV === 'h5' });
      if (!wasSaid) onMissing();
    },
    (index) => speech.set({ ...SILENCE, saying: name, of: pieces[index]?.of ?? null }),
  );
};
