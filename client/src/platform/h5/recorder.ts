type Heard = { readonly path: string; readonly seconds: number; readonly extension: string; readonly isCut: boolean };
type End = Heard | 'forbidden' | 'failed';
type Events = { readonly onStart: () => void; readonly onEnd: (end: End) => void };

const MS_PER_SECOND = 1000;
const BITS_PER_SECOND = 48_000;

const extensionOf = (type: string): string => {
  if (type.includes('mp4')) return 'm4a';
  return type.includes('ogg') ? 'ogg' : 'webm';
};

const dataUrlOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => typeof reader.result === 'string' && resolve(reader.result));
    reader.addEventListener('error', () => reject(new Error('the recording cannot be read')));
    reader.readAsDataURL(blob);
  });

/** Records what a microphone hears; rejects when it may not be heard. */
const hear = async (onEnd: (end: End) => void): Promise<MediaRecorder> => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_PER_SECOND });
  const pieces: Blob[] = [];
  const startedAt = performance.now();
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  recorder.addEventListener('stop', () => {
    for (const track of stream.getTracks()) track.stop();
    const seconds = Math.round((performance.now() - startedAt) / MS_PER_SECOND);
    const type = (recorder.mimeType || pieces[0]?.type || 'audio/webm').split(';')[0] ?? '';
    dataUrlOf(new Blob(pieces, { type })).then(
      (path) => onEnd({ path, seconds, extension: extensionOf(type), isCut: false }),
      () => onEnd('failed'),
    );
  });
  recorder.start();
  return recorder;
};

/** Records until it is stopped or time is over. `onEnd` comes once, unless it was cancelled. */
export const recordSound = (secondsMax: number, { onStart, onEnd }: Events) => {
  let recorder: MediaRecorder | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;
  let isCancelled = false;
  let isWanted = true;
  const finish = (end: End) => {
    if (!isCancelled) onEnd(end);
  };
  const stop = () => {
    isWanted = false;
    clearTimeout(limit);
    if (recorder?.state === 'recording') recorder.stop();
  };
  hear(finish).then(
    (begun) => {
      recorder = begun;
      // Stopped while the browser still asked for the microphone.
      if (!isWanted) {
        stop();
        return;
      }
      limit = setTimeout(stop, secondsMax * MS_PER_SECOND);
      onStart();
    },
    (cause: unknown) => {
      const isRefused = cause instanceof DOMException && /NotAllowed|Security/.test(cause.name);
      finish(isRefused ? 'forbidden' : 'failed');
    },
  );
  return {
    stop,
    cancel: () => {
      isCancelled = true;
      stop();
    },
  };
};
