import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { MediaDocument } from './collections.ts';

const MINUTE_MS = 60_000;
/** WeChat answers within 30 minutes; what it could not be asked is asked again soon. */
const WAIT_MS = 35 * MINUTE_MS;
const RETRY_MS = 5 * MINUTE_MS;

/** How a file stands after WeChat was asked about it, or could not be. */
export const asked = (
  traceId: string | null,
  now: InstantMs,
): Pick<MediaDocument, 'check' | 'traceId' | 'askAgainAt'> => ({
  check: 'waiting',
  traceId,
  askAgainAt: (now + (traceId === null ? RETRY_MS : WAIT_MS)) as InstantMs,
});

/** WeChat looks at a file only for somebody who was here within two hours; whoever sent it was here then. */
const ASKABLE_MS = 120 * MINUTE_MS;

/** True while WeChat may still be asked about a file for its owner. */
export const isAskable = ({ createdAt }: Pick<MediaDocument, 'createdAt'>, now: InstantMs): boolean =>
  now - createdAt < ASKABLE_MS;
