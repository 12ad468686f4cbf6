/** A text that was made a sound: its address says it, as the file of a real plugin would. */
const SPOKEN = 'https://wechatsi.host/';

type Wanted = {
  readonly lang?: string;
  readonly tts?: boolean;
  readonly content?: string;
  readonly success?: (spoken: { retcode: number; filename?: string; expired_time?: number }) => void;
  readonly fail?: (refused: { retcode: number; msg: string }) => void;
};

const CONTENT_MAX = 200;
const HOURS_3_S = 3 * 3600;

/** The plugin WechatSI, as far as it speaks: a text becomes an address, which a sound context plays with the voice of the browser. */
export const wechatSi = {
  textToSpeech({ lang, tts, content = '', success, fail }: Wanted): void {
    const isFine =
      tts === true && (lang === 'zh_CN' || lang === 'en_US') && content !== '' && content.length <= CONTENT_MAX;
    setTimeout(() => {
      if (!isFine) fail?.({ retcode: -20001, msg: 'lang, tts or content is wrong' });
      else if (!navigator.onLine) fail?.({ retcode: -20005, msg: 'network' });
      else {
        const filename = `${SPOKEN}?${new URLSearchParams({ lang, say: content }).toString()}`;
        success?.({ retcode: 0, filename, expired_time: Math.floor(Date.now() / 1000) + HOURS_3_S });
      }
    });
  },
};

export const isSpoken = (address: string): boolean => address.startsWith(SPOKEN);

/** Says what an address says, and tells the element that plays it as a sound file would. Returns the way to stop. */
export const speak = (address: string, sound: HTMLMediaElement): (() => void) => {
  const said = new URL(address).searchParams;
  const tell = (event: string) => () => sound.dispatchEvent(new Event(event));
  if (!('speechSynthesis' in window)) {
    queueMicrotask(tell('error'));
    return () => undefined;
  }
  const utterance = new SpeechSynthesisUtterance(said.get('say') ?? '');
  utterance.lang = (said.get('lang') ?? '').replace('_', '-');
  utterance.onstart = tell('playing');
  utterance.onend = tell('ended');
  utterance.onerror = tell('error');
  speechSynthesis.speak(utterance);
  return () => speechSynthesis.cancel();
};
