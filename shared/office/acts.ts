import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

const OFFICES = ['office.list', 'office.directory'] as const;

/** What the phone knows of the acts of this feature. */
export const OFFICE_ACTS = {
  'office.open': { stale: OFFICES },
  'office.change': { stale: OFFICES },
  'office.issueCode': { stale: ['office.list'] },
  'office.end': { stale: OFFICES },
  'office.bind': { stale: ['membership.me', 'office.mine'] },
  'office.handOver': { stale: ['office.mine'] },
} as const satisfies ActsOnPhone;
