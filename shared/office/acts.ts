import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

const OFFICES = ['office.list', 'office.directory'] as const;

/** What the phone knows of the acts of this feature. */
export const OFFICE_ACTS = {
  'office.open': { mayWait: false, stale: OFFICES },
  'office.change': { mayWait: false, stale: OFFICES },
  'office.issueCode': { mayWait: false, stale: ['office.list'] },
  'office.end': { mayWait: false, stale: OFFICES },
  'office.bind': { mayWait: false, stale: ['membership.me', 'office.mine'] },
  'office.handOver': { mayWait: false, stale: ['office.mine'] },
} as const satisfies ActsOnPhone;
