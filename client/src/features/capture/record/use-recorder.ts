import { useEffect, useRef, useState } from 'react';
import { SOUND_SECONDS } from '../../../../../shared/capture/media.ts';
import { askFor } from '../../../platform/privacy.ts';
import { startRecording, type Recorder, type Spoken } from '../../../platform/recorder.ts';

/** Why nothing was recorded, or not all that was to be said. */
export type Trouble = 'short' | 'forbidden' | 'failed' | 'interrupted';
export type RecorderState =
  | { readonly is: 'idle'; readonly trouble: Trouble | null }
  /** The phone asks whether Linli may hear. */
  | { readonly is: 'asking' }
  | { readonly is: 'hearing'; readonly seconds: number };

const TICK_MS = 1000;

/** The microphone of one screen: tap to begin, tap to end; leaving the screen ends it too. */
export const useRecorder = (onSpoken: (spoken: Spoken) => void) => {
  const [state, setState] = useState<RecorderState>({ is: 'idle', trouble: null });
  const recorder = useRef<Recorder>();
  /** From the tap on, before anything is drawn of it: a second tap begins nothing. */
  const isBusy = useRef(false);
  const isHearing = state.is === 'hearing';
  const seconds = state.is === 'hearing' ? state.seconds : 0;
  useEffect(() => {
    if (!isHearing) return undefined;
    const timer = setTimeout(() => setState({ is: 'hearing', seconds: seconds + 1 }), TICK_MS);
    return () => clearTimeout(timer);
  }, [isHearing, seconds]);
  useEffect(() => () => recorder.current?.cancel(), []);

  const rest = (trouble: Trouble | null) => {
    isBusy.current = false;
    recorder.current = undefined;
    setState({ is: 'idle', trouble });
  };
  const start = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    if (!(await askFor('recording'))) {
      isBusy.current = false;
      return;
    }
    setState({ is: 'asking' });
    recorder.current = startRecording(SOUND_SECONDS.max, {
      onStart: () => setState({ is: 'hearing', seconds: 0 }),
      onEnd: (end) => {
        if (end === 'forbidden' || end === 'failed') rest(end);
        else if (end.seconds < SOUND_SECONDS.min) rest('short');
        else {
          const { isCut, ...spoken } = end;
          rest(isCut ? 'interrupted' : null);
          onSpoken({ ...spoken, seconds: Math.min(spoken.seconds, SOUND_SECONDS.max) });
        }
      },
    });
  };
  const cancel = () => {
    recorder.current?.cancel();
    rest(null);
  };
  const stop = () => recorder.current?.stop();
  return {
    state,
    start: () => void start(),
    stop,
    cancel,
    /** The finger that held left: what was heard so far is all; before that, nothing was. */
    release: () => (isHearing ? stop() : cancel()),
  };
};
