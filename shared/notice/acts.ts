import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

const NOTICES = ['notice.list', 'notice.detail', 'inbox.home'] as const;

/** What the phone knows of the acts of this feature. */
export const NOTICE_ACTS = {
  'notice.publish': { stale: NOTICES },
  'notice.addRecording': { stale: NOTICES },
  'notice.removeRecording': { stale: NOTICES },
  'notice.withdraw': { stale: NOTICES },
} as const satisfies ActsOnPhone;
