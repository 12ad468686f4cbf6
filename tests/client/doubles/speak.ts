import { act } from '@testing-library/react';
import { press, settle } from './server.ts';
import { phone } from './taro.ts';

/** Consent to recording, as it was given before. */
export const allowRecording = (): void => {
  phone.storage.set('consent::1', { recording: { isGiven: true, isSent: true } });
};

/** The recorder of the phone tells what happened to it. */
export const tellRecorder = async (event: string, detail: object = {}): Promise<void> => {
  act(() => phone.recorder.on.get(event)?.(detail));
  await settle();
};

/** Presses what begins to listen, speaks for four seconds, and ends. */
export const speak = async (word: string): Promise<void> => {
  await press(word);
  await settle();
  await tellRecorder('start');
  await tellRecorder('stop', { tempFilePath: 'said.mp3', duration: 4200 });
};
