import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

const NOTICES = ['notice.list', 'notice.detail', 'inbox.home'] as const;

/** What the phone knows of the acts of this feature. */
export const NOTICE_ACTS = {
  'notice.publish': { mayWait: false, stale: NOTICES },
  'notice.addRecording': { mayWait: false, stale: NOTICES },
  'notice.removeRecording': { mayWait: false, stale: NOTICES },
  'notice.withdraw': { mayWait: false, stale: NOTICES },
} as const satisfies ActsOnPhone;
