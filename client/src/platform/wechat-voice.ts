import Taro from '@tarojs/taro';

/** A piece of what is said, and the language it is said in. */
export type Utterance = { readonly text: string; readonly lang: string };

type Spoken = { readonly retcode: number; readonly filename?: string };
type Plugin = {
  readonly textToSpeech: (wanted: {
    readonly lang: string;
    readonly tts: true;
    readonly content: string;
    readonly success: (spoken: Spoken) => void;
    readonly fail: () => void;
  }) => void;
};

/** The plugin makes a sound file of each piece. It keeps a file for three hours; an hour is surely not too old. */
const FRESH_MS = 3_600_000;
const KEPT_MAX = 200;
const kept = new Map<string, { readonly filename: string; readonly at: number }>();

let plugin: Plugin | undefined;

/** What it speaks, by the first part of a language's tag. */
const SPOKEN: Readonly<Record<string, string>> = { zh: 'zh_CN', en: 'en_US' };

/** The file that says a piece; null where the plugin cannot say it: without a network, refused, or in a language it does not speak. */
const fileOf = async ({ text, lang }: Utterance): Promise<string | null> => {
  const name = `${lang} ${text}`;
  const known = kept.get(name);
  if (known && Date.now() - known.at < FRESH_MS) return known.filename;
  const spoken = SPOKEN[lang.split('-')[0] ?? ''];
  if (spoken === undefined) return null;
  plugin ??= Taro.requirePlugin('WechatSI') as Plugin;
  const { textToSpeech } = plugin;
  const filename = await new Promise<string | null>((resolve) =>
    textToSpeech({
      lang: spoken,
      tts: true,
      content: text,
      success: ({ filename = null }) => resolve(filename),
      fail: () => resolve(null),
    }),
  );
  if (filename === null) return null;
  if (kept.size >= KEPT_MAX) kept.clear();
  kept.set(name, { filename, at: Date.now() });
  return filename;
};

/**
 * Says one piece after the other with WeChat's own voice; `onPiece` as each begins. `onEnd` comes once, unless it was stopped before:
 * true when everything was said, false when there is no voice for it. Returns the way to stop.
 */
export const sayByPlugin = (
  pieces: readonly Utterance[],
  onEnd: (wasSaid: boolean) => void,
  onPiece: (index: number) => void,
): (() => void) => {
  let isOver = false;
  let sound: Taro.InnerAudioContext | undefined;
  const stop = () => {
    isOver = true;
    sound?.destroy();
  };
  const end = (wasSaid: boolean) => {
    if (isOver) return;
    stop();
    onEnd(wasSaid);
  };
  const play = (src: string, index: number) => {
    const context = Taro.createInnerAudioContext();
    sound = context;
    context.onPlay(() => {
      if (!isOver) onPiece(index);
    });
    context.onEnded(() => {
      context.destroy();
      void sayFrom(index + 1);
    });
    context.onError(() => end(false));
    context.src = src;
    context.play();
  };
  const sayFrom = async (index: number): Promise<void> => {
    const [piece, next] = pieces.slice(index);
    if (!piece) {
      end(true);
      return;
    }
    const src = await fileOf(piece).catch(() => null);
    if (isOver) return;
    if (src === null) {
      end(false);
      return;
    }
    play(src, index);
    // The next file is made while this one is heard.
    if (next) void fileOf(next).catch(() => null);
  };
  // A phone that is switched to silent still speaks when it is asked to.
  void Taro.setInnerAudioOption({ obeyMuteSwitch: false }).catch(() => undefined);
  void sayFrom(0);
  return stop;
};
