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
): Pick<MediaDocument, 'check' | 'traceId' | 'askAgainAt'> =>
  traceId === null
    ? { check: 'unchecked', traceId, askAgainAt: (now + RETRY_MS) as InstantMs }
    : { check: 'waiting', traceId, askAgainAt: (now + WAIT_MS) as InstantMs };
