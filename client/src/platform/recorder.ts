import Taro from '@tarojs/taro';
import { recordSound } from 'linli-h5';
import { quiet } from './one-voice.ts';
import { keepFile } from './kept-files.ts';

/** Speech on this phone. The path stays good until the file is dropped, also after a restart. */
export type Spoken = { readonly path: string; readonly seconds: number; readonly extension: string };
/** `isCut`: the phone, not the person, ended it. `forbidden`: the person, or the phone, does not let Linli hear. */
type End = (Spoken & { readonly isCut: boolean }) | 'forbidden' | 'failed';
type Events = { readonly onStart: () => void; readonly onEnd: (end: End) => void };
export type Recorder = {
  readonly stop: () => void;
  /** Ends it and forgets what was said. */
  readonly cancel: () => void;
};

const DENIED = /auth|deny|denied|permission/i;
const MS_PER_SECOND = 1000;

/** WeChat has one recorder, whose listeners are never taken off: what it says goes to whoever records now. */
let current: Events | undefined;
let isListening = false;
/** A call, an alarm: WeChat pauses, and nothing more of it would be heard. */
let isCut = false;

const listenOnce = (): void => {
  if (isListening) return;
  isListening = true;
  const manager = Taro.getRecorderManager();
  const finish = (end: End): void => {
    const events = current;
    current = undefined;
    events?.onEnd(end);
  };
  const cut = (): void => {
    if (!current || isCut) return;
    isCut = true;
    manager.stop();
  };
  manager.onStart(() => current?.onStart());
  manager.onInterruptionBegin(cut);
  manager.onPause(cut);
  manager.onStop(({ tempFilePath, duration }) => {
    void keepFile(tempFilePath).then((path) =>
      finish({ path, seconds: Math.round(duration / MS_PER_SECOND), extension: extensionOf(tempFilePath), isCut }),
    );
  });
  manager.onError(({ errMsg }) => finish(DENIED.test(errMsg) ? 'forbidden' : 'failed'));
};

/** Some phones record aac whatever they are asked. */
const extensionOf = (path: string): string => /\.(aac|m4a)$/.exec(path)?.[1] ?? 'mp3';

const recordInWechat = (secondsMax: number, events: Events): Recorder => {
  listenOnce();
  current = events;
  isCut = false;
  const manager = Taro.getRecorderManager();
  manager.start({
    duration: secondsMax * MS_PER_SECOND,
    format: 'mp3',
    sampleRate: 16000,
    numberOfChannels: 1,
    encodeBitRate: 48000,
  });
  return {
    stop: () => manager.stop(),
    cancel: () => {
      current = undefined;
      manager.stop();
    },
  };
};

const recordInBrowser = (secondsMax: number, { onStart, onEnd }: Events): Recorder =>
  recordSound(secondsMax, {
    onStart,
    onEnd: (end) => {
      if (typeof end === 'string') onEnd(end);
      else void keepFile(end.path).then((path) => onEnd({ ...end, path }));
    },
  });

/** Hears the person until `stop`, or until time is over. Whatever is heard or read ends. */
export const startRecording = (secondsMax: number, events: Events): Recorder => {
  quiet();
  return process.env.TARO_ENV === 'h5' ? recordInBrowser(secondsMax, events) : recordInWechat(secondsMax, events);
};
