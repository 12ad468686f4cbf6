import { api, type ApiGroup } from './api.ts';
import { untilAgreed } from './privacy.ts';
import { isSpoken, speak } from './voice.ts';

type Listener<T = void> = (answer: T) => void;
type Stopped = { readonly tempFilePath: string; readonly duration: number; readonly fileSize: number };
type RecordOptions = { readonly duration?: number };

const DURATION_MAX_MS = 60_000;

/** WeChat has one recorder; its listeners stay. Here a browser's records webm where a phone's would record mp3. */
const createRecorderManager = () => {
  const on = {
    start: [] as Listener[],
    stop: [] as Listener<Stopped>[],
    error: [] as Listener<{ errMsg: string }>[],
  };
  let recorder: MediaRecorder | undefined;
  const fail = (reason: string) =>
    on.error.forEach((listener) => listener({ errMsg: `operateRecorder:fail ${reason}` }));
  const record = (stream: MediaStream, durationMs: number): void => {
    const pieces: Blob[] = [];
    const startedAt = performance.now();
    const begun = new MediaRecorder(stream);
    recorder = begun;
    const limit = setTimeout(() => begun.stop(), durationMs);
    begun.addEventListener('dataavailable', ({ data }) => pieces.push(data));
    begun.addEventListener('stop', () => {
      clearTimeout(limit);
      for (const track of stream.getTracks()) track.stop();
      const file = new Blob(pieces, { type: 'audio/webm' });
      const stopped = {
        tempFilePath: URL.createObjectURL(file),
        duration: performance.now() - startedAt,
        fileSize: file.size,
      };
      recorder = undefined;
      on.stop.forEach((listener) => listener(stopped));
    });
    begun.start();
    on.start.forEach((listener) => listener());
  };
  return {
    start: ({ duration = DURATION_MAX_MS }: RecordOptions = {}) => {
      if (recorder) {
        fail('is recording or paused');
        return;
      }
      untilAgreed('RecorderManager.start')
        .then(() => navigator.mediaDevices.getUserMedia({ audio: true }))
        .then(
          (stream) => record(stream, duration),
          () => fail('auth deny'),
        );
    },
    stop: () => (recorder ? recorder.stop() : fail('recorder not start')),
    onStart: (listener: Listener) => void on.start.push(listener),
    onStop: (listener: Listener<Stopped>) => void on.stop.push(listener),
    onError: (listener: Listener<{ errMsg: string }>) => void on.error.push(listener),
    // Nobody calls this phone while it records.
    onInterruptionBegin: () => undefined,
    onPause: () => undefined,
  };
};

/** One sound: it keeps its listeners until it is destroyed. */
const createInnerAudioContext = () => {
  const sound = new Audio();
  sound.hidden = true;
  document.body.append(sound);
  let isDestroyed = false;
  let src = '';
  let hush: () => void = () => undefined;
  const on = (event: string) => (listener: Listener<object>) => {
    sound.addEventListener(event, () => {
      if (!isDestroyed) listener({});
    });
  };
  const listenForErrors = (listener: Listener<{ errCode: number; errMsg: string }>) => {
    sound.addEventListener('error', () => {
      if (!isDestroyed) listener({ errCode: 10001, errMsg: `${src} cannot be played` });
    });
  };
  return {
    get src() {
      return src;
    },
    set src(address: string) {
      src = address;
      if (!isSpoken(address)) sound.src = address;
    },
    get currentTime() {
      return sound.currentTime;
    },
    get duration() {
      return sound.duration;
    },
    // What refuses to play says so as an error of the sound itself.
    play: () => {
      if (isSpoken(src)) hush = speak(src, sound);
      else void sound.play().catch(() => undefined);
    },
    pause: () => sound.pause(),
    stop: () => {
      hush();
      sound.pause();
      sound.currentTime = 0;
    },
    destroy: () => {
      isDestroyed = true;
      hush();
      sound.pause();
      sound.remove();
    },
    onPlay: on('playing'),
    onPause: on('pause'),
    onEnded: on('ended'),
    onTimeUpdate: on('timeupdate'),
    onError: listenForErrors,
  };
};

/** Recording and playing. */
export const soundApi = (): ApiGroup => {
  const manager = createRecorderManager();
  return {
    getRecorderManager: () => manager,
    createInnerAudioContext,
    setInnerAudioOption: api('setInnerAudioOption', () => undefined),
    openSetting: api('openSetting', () => ({ authSetting: {} })),
  };
};
