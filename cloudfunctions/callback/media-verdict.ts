import type { MediaCheck } from '../../shared/capture/check.ts';

/** WeChat's suggestions. `review` leaves it to a human. */
const CHECK_OF: Readonly<Record<string, MediaCheck>> = { pass: 'clear', risky: 'risky', review: 'unchecked' };

/**
 * The verdict in a push of WeChat's message service: event `wxa_media_check`, version 2. A check that failed, or that says something
 * unknown, is left to a human. Undefined for every other push.
 */
export const mediaVerdictIn = (
  event: unknown,
): { readonly traceId: string; readonly check: MediaCheck } | undefined => {
  const { Event, trace_id: traceId, errcode, result } = fieldsOf(event);
  if (Event !== 'wxa_media_check' || typeof traceId !== 'string' || traceId === '') return undefined;
  const { suggest } = fieldsOf(result);
  const check = errcode === 0 && typeof suggest === 'string' && Object.hasOwn(CHECK_OF, suggest) && CHECK_OF[suggest];
  return { traceId, check: check || 'unchecked' };
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
