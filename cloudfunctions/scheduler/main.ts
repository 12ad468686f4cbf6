import { now } from '../platform/clock.ts';
import { callerOpenid } from '../platform/sdk.ts';
import { carryOnDepartures } from './carry-on-departures.ts';
import { fillOutbox } from './fill-outbox.ts';
import { sendOutbox } from './send-outbox.ts';

/** What the timer runs every minute. Nobody else may: whoever calls with an openid is answered `FORBIDDEN` and starts nothing. */
export const main = async (): Promise<object> => {
  if (callerOpenid() !== undefined) return { ok: false, code: 'FORBIDDEN' };
  // First: who has left is told nothing any more.
  const left = await carryOnDepartures(now());
  const queued = await fillOutbox(now());
  const sent = await sendOutbox(now());
  return { ok: true, value: { left, queued, sent } };
};
