import { act } from '@testing-library/react';
import { dropUnsent } from '../../../client/src/data/index.ts';
import { unsent } from '../../../client/src/data/unsent/unsent.ts';
import { online } from '../../../client/src/platform/network.ts';
import { useServer } from '../doubles/server.ts';

/** The answer of a server that no call reaches. */
export const lost = () => Promise.reject(new Error('lost'));
/** What waits to be sent. */
export const waiting = () => unsent.state.get().line;

/** As `useServer`, on a phone that has a network and with nothing waiting from the test before. */
export const useNothingWaiting = (): void => {
  useServer();
  beforeEach(() => act(() => online.set(true)));
  // `useServer` has taken the screen away before: it does not draw what is dropped here.
  afterEach(async () => {
    for (const one of waiting()) await act(() => dropUnsent(one.requestId));
  });
};
