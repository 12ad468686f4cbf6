import { act } from '@testing-library/react';
import { dropUnsent } from '../../../client/src/data/index.ts';
import { unsent } from '../../../client/src/data/unsent/unsent.ts';
import { online } from '../../../client/src/platform/network.ts';
import { resident, serve, useServer, value, type Answers } from '../doubles/server.ts';

// A captain, because letting somebody in is one of the acts.
const captain = { ...resident, roles: [{ role: 'captain', scopeKind: 'building', scopeId: 'building_3' }] };

/** As `serve`, where the server also knows who asks, unless the answers say otherwise. */
export const serveCaptain = (answers: Answers) => serve({ 'membership.me': () => value(captain), ...answers });
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
