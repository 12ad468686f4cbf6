import { importRoster } from '../../scripts/world/import-roster.ts';
import { A_NEED, needWithPhoto } from '../contract/refusals/a-need.ts';
import { cardOf, withoutPhone } from '../contract/refusals/household.ts';
import { applicationFor } from '../contract/refusals/membership.ts';
import { needSaidAloud, needThatIs } from '../contract/refusals/need.ts';
import { A_NOTICE, publishNotice, record, noticeSound } from '../contract/refusals/notice.ts';
import { AN_OFFICE, heldOffice, openOffice, WRITTEN_OF_OFFICE } from '../contract/refusals/office.ts';
import { editedRoster } from '../roster/edit-roster.ts';
import { PEOPLE, smallRoster } from '../world/people.ts';
import { registerMedia, verdictOn } from '../world/media.ts';
import { uploadFile } from '../world/upload.ts';
import { FOUNDER, type World } from '../world/world.ts';
import { APPOINTMENT_ACTS } from './appointment-acts.ts';
import { ASSIGNED_ACTS } from './assigned-acts.ts';
import { COMPANY_ACTS } from './company-acts.ts';
import { DRAW_ACTS } from './draw-acts.ts';
import { EARNING_ACTS } from './earning-acts.ts';
import { MEETING_ACTS } from './meeting-acts.ts';
import { REMOVAL_ACTS } from './removal-acts.ts';
import { REVIEW_ACTS } from './review-acts.ts';
import { MERCHANT_ACTS } from './merchant-acts.ts';
import { REDEMPTION_ACTS } from './redemption-acts.ts';
import { SHOP_ACTS } from './shop-acts.ts';
import { SUPERVISION_ACTS } from './supervision-acts.ts';
import { VOTE_ACTS } from './vote-acts.ts';
import type { Prepared } from './prepared.ts';

/** Rows of the captain's building that nobody else needs. */
const ROWS = [207, 208, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 222, 223, 224];

/** A fresh application to be somebody who has no account yet. */
const waiting = async (world: World): Promise<string> => {
  const bound = (await world.db.all('residents')).filter(({ identityId }) => identityId !== null);
  const row = ROWS.map((n) => `R${String(n)}`).find((number) => bound.every((one) => one.number !== number));
  if (row === undefined) throw new Error('every row has an account');
  return applicationFor(world, row);
};

/** Every roster that is brought in says something new. */
let villages = 0;
const newRoster = (): string => editedRoster({ R324: { 原村: `${String((villages += 1))}号村` } });

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
  'household.issueCard': {
    by: 'officerA',
    prepare: async (world) => {
      const { householdId } = await withoutPhone(world);
      return (who) => who.call('household.issueCard', { householdId });
    },
  },
  'household.allowHousemates': {
    by: 'officerA',
    prepare: async (world) => {
      const { residentId } = await withoutPhone(world);
      return (who) => who.call('household.allowHousemates', { residentId, isAllowed: false });
    },
  },
  'need.postFor': {
    by: 'captain1',
    prepare: async (world) => {
      const { residentId, householdId } = await withoutPhone(world);
      const code = await cardOf(await world.join('officerA'), householdId);
      return (who) => who.call('need.postFor', { ...A_NEED, residentId, consent: { how: 'card', code } });
    },
  },
  'membership.approve': {
    by: 'captain2',
    prepare: async (world) => {
      const membershipId = await waiting(world);
      return (who) => who.call('membership.approve', { membershipId });
    },
  },
  'membership.refuse': {
    by: 'officerA',
    prepare: async (world) => {
      const membershipId = await waiting(world);
      return (who) => who.call('membership.refuse', { membershipId, reason: '先来办公室看看' });
    },
  },
  'need.publish': {
    by: 'staff',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'pending');
      return (who) => who.call('need.publish', { needId });
    },
  },
  'need.refuse': {
    by: 'staff',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'pending');
      return (who) => who.call('need.refuse', { needId, reason: '请改一改' });
    },
  },
  'need.writeWords': {
    by: 'captain1',
    prepare: async (world) => {
      const needId = await needSaidAloud(world);
      return (who) => who.call('need.writeWords', { needId, text: '厨房水管漏水' });
    },
  },
  'capture.judge': {
    by: 'staff',
    prepare: async (world) => {
      const mediaId = await registerMedia(world, await world.join('wei'), { kind: 'sound' });
      await verdictOn(world, mediaId);
      return (who) => who.call('capture.judge', { mediaId, isFit: true });
    },
  },
  'need.takeDown': {
    by: 'staff',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'open');
      return (who) => who.call('need.takeDown', { needId, reason: '写了别人的电话' });
    },
  },
  'need.hidePhotos': {
    by: 'captain1',
    prepare: async (world) => {
      const needId = await needWithPhoto(world);
      return (who) => who.call('need.hidePhotos', { needId });
    },
  },
  'need.restore': {
    by: 'staff',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'open');
      await (await world.join('admin')).must('need.takeDown', { needId, reason: '写了别人的电话' });
      return (who) => who.call('need.restore', { needId });
    },
  },
  'notice.publish': { by: 'staff', prepare: async () => (who) => who.call('notice.publish', A_NOTICE) },
  'notice.withdraw': {
    by: 'staff',
    prepare: async (world) => {
      const noticeId = await publishNotice(world);
      return (who) => who.call('notice.withdraw', { noticeId, reason: '日期写错了' });
    },
  },
  'notice.addRecording': {
    by: 'staff',
    prepare: async (world) => {
      const noticeId = await publishNotice(world);
      const spoken = { language: 'za', speakerName: '黄桂花', hasConsent: true } as const;
      const mediaId = await noticeSound(world, await world.join('staff'));
      return (who) => who.call('notice.addRecording', { noticeId, mediaId, ...spoken });
    },
  },
  'notice.removeRecording': {
    by: 'staff',
    prepare: async (world) => {
      const noticeId = await publishNotice(world);
      await record(world, await world.join('staff'), noticeId, 'za');
      return (who) => who.call('notice.removeRecording', { noticeId, language: 'za' });
    },
  },
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
  'community.checkRoster': {
    by: 'staff',
    prepare: async (world) => {
      const { openid } = await world.join('staff');
      const fileId = await uploadFile(world.cloud.url, openid, smallRoster());
      return (who) => who.call('community.checkRoster', { fileId, answers: [] });
    },
  },
  'community.takeBackRoster': {
    by: 'staff',
    prepare: async (world) => {
      // What was moved and split before may make it so many that somebody else has to look.
      const { must: second } = await world.join('admin');
      const admin = { openid: FOUNDER.openid, call: world.founder.must };
      const { importId } = await importRoster(world.cloud, admin, newRoster(), undefined, second);
      return (who) => who.call('community.takeBackRoster', { importId });
    },
  },
  'community.confirmRoster': {
    by: 'staff',
    prepare: async (world) => {
      const fileId = await uploadFile(world.cloud.url, FOUNDER.openid, smallRoster(PEOPLE.slice(0, -3)));
      const { importId, touched } = await world.founder.must('community.checkRoster', { fileId, answers: [] });
      return (who) => who.call('community.confirmRoster', { importId, people: touched });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
