import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { OFFICE_LIMITS, type Office } from '../../../shared/office/office.ts';
import { keyed } from '../../platform/keyed.ts';
import { spokenCode } from '../../platform/spoken-code.ts';

/** The code of an office that a request gives. */
export const codeOf = (eventId: EventId): string => spokenCode('officeCode', eventId, OFFICE_LIMITS.codeDigits);

/** What is stored of a code. */
export const digestOfCode = (code: string): string => keyed('officeCodeTyped', code).toString('base64url');

/** Until when the code of an office can be typed; null = none is out, or it is over. */
export const liveCodeUntil = ({ state }: Office, now: InstantMs): InstantMs | null => {
  if (state.status === 'ended' || state.code === null || now >= state.code.expiresAt) return null;
  return state.code.expiresAt;
};

/** Until when the code can be typed that was given just now. */
export const codeUntil = (office: Office): InstantMs => {
  const until = office.state.status === 'ended' ? undefined : office.state.code?.expiresAt;
  if (until === undefined) throw new Error(`no code is out for ${office._id}`);
  return until;
};
