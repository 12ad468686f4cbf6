import { MEETING_LIMITS } from './limits.ts';

/** Before the digits in the code on the chair's screen, so that the code of anything else counts nobody in. */
const PREFIX = 'LINLI-MEETING:';

/** What the code says that is scanned by whoever comes to a meeting. */
export const meetingCodeText = (digits: string): string => `${PREFIX}${digits}`;

/** The digits of a meeting whose code was scanned; null if it is the code of something else. */
export const scannedMeeting = (text: string): string | null => {
  const digits = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  return new RegExp(`^\\d{${String(MEETING_LIMITS.codeDigits)}}$`).test(digits) ? digits : null;
};
