import type { ClockDocument } from './collections.ts';
import { getDocument } from './store.ts';

/** The one document of the clock. */
export const CLOCK = 'clock';

/** An instance answers one call at a time, and each call that writes learns it anew. */
let latest = 0;

/** Notes until when the deployment knows of what happened: what this call does is later, whatever the machine's clock says. */
export const learn = (clock: Pick<ClockDocument, 'latest'> | undefined): void => {
  latest = clock?.latest ?? 0;
};

/** The same, where nothing else has to be read. */
export const learnLatest = async (): Promise<void> => {
  learn(await getDocument('clocks', CLOCK));
};

/** What was learnt last, in ms since the epoch; 0 where nothing was. */
export const latestKnown = (): number => latest;
