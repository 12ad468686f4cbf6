import { useEffect, useRef, useState } from 'react';
import { RECORDING_SECONDS } from '../../../../../shared/notice/media.ts';
import { askFor } from '../../../platform/privacy.ts';
import { startRecording, type Recorder, type Spoken } from '../../../platform/recorder.ts';

/** Why nothing was recorded. */
export type Trouble = 'short' | 'forbidden' | 'failed';
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
  const isHearing = state.is === 'hearing';
  const seconds = state.is === 'hearing' ? state.seconds : 0;
  useEffect(() => {
    if (!isHearing) return undefined;
    const timer = setTimeout(() => setState({ is: 'hearing', seconds: seconds + 1 }), TICK_MS);
    return () => clearTimeout(timer);
  }, [isHearing, seconds]);
  useEffect(() => () => recorder.current?.cancel(), []);

  const start = async () => {
    if (!(await askFor('recording'))) return;
    setState({ is: 'asking' });
    recorder.current = startRecording(RECORDING_SECONDS.max, {
      onStart: () => setState({ is: 'hearing', seconds: 0 }),
      onEnd: (end) => {
        recorder.current = undefined;
        if (end === 'forbidden' || end === 'failed') setState({ is: 'idle', trouble: end });
        else if (end.seconds < RECORDING_SECONDS.min) setState({ is: 'idle', trouble: 'short' });
        else {
          setState({ is: 'idle', trouble: null });
          onSpoken({ ...end, seconds: Math.min(end.seconds, RECORDING_SECONDS.max) });
        }
      },
    });
  };
  const cancel = () => {
    recorder.current?.cancel();
    recorder.current = undefined;
    setState({ is: 'idle', trouble: null });
  };
  return { state, start: () => void start(), stop: () => recorder.current?.stop(), cancel };
};
