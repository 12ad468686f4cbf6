import { AN_OFFICE, heldOffice, openOffice, WRITTEN_OF_OFFICE } from '../contract/refusals/office.ts';
import { APPOINTMENT_ACTS } from './appointment-acts.ts';
import { ASSIGNED_ACTS } from './assigned-acts.ts';
import { COMPANY_ACTS } from './company-acts.ts';
import { DRAW_ACTS } from './draw-acts.ts';
import { EARNING_ACTS } from './earning-acts.ts';
import { HOUSEHOLD_ACTS } from './household-acts.ts';
import { MEETING_ACTS } from './meeting-acts.ts';
import { MERCHANT_ACTS } from './merchant-acts.ts';
import { NEED_ACTS } from './need-acts.ts';
import { NOTICE_ACTS } from './notice-acts.ts';
import { REDEMPTION_ACTS } from './redemption-acts.ts';
import { REMOVAL_ACTS } from './removal-acts.ts';
import { REVIEW_ACTS } from './review-acts.ts';
import { ROSTER_ACTS } from './roster-acts.ts';
import { SHOP_ACTS } from './shop-acts.ts';
import { SUPERVISION_ACTS } from './supervision-acts.ts';
import { VOTE_ACTS } from './vote-acts.ts';
import type { Prepared } from './prepared.ts';

/** Every act of an office holder. */
export const OFFICE_ACTS = {
  ...APPOINTMENT_ACTS,
  ...ASSIGNED_ACTS,
  ...COMPANY_ACTS,
  ...REVIEW_ACTS,
  ...MEETING_ACTS,
  ...VOTE_ACTS,
  ...REMOVAL_ACTS,
  ...DRAW_ACTS,
  ...MERCHANT_ACTS,
  ...REDEMPTION_ACTS,
  ...SHOP_ACTS,
  ...EARNING_ACTS,
  ...SUPERVISION_ACTS,
  ...HOUSEHOLD_ACTS,
  ...NEED_ACTS,
  ...NOTICE_ACTS,
  ...ROSTER_ACTS,
  'office.open': { by: 'staff', prepare: async () => (who) => who.call('office.open', AN_OFFICE) },
  'office.change': {
    by: 'staff',
    prepare: async (world) => {
      const officeId = await openOffice(world);
      return (who) => who.call('office.change', { officeId, ...WRITTEN_OF_OFFICE });
    },
  },
  'office.issueCode': {
    by: 'staff',
    prepare: async (world) => {
      const officeId = await openOffice(world);
      return (who) => who.call('office.issueCode', { officeId });
    },
  },
  'office.end': {
    by: 'staff',
    prepare: async (world) => {
      const { officeId } = await heldOffice(world);
      return (who) => who.call('office.end', { officeId });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
