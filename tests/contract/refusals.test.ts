import { apiContract } from '../../shared/contract.ts';
import { ERROR_CATALOG, type CommonErrorCode, type ErrorCode } from '../../shared/kernel/errors.ts';
import { shareOf } from '../fixtures/sample.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { APPOINTMENT_REFUSALS } from './refusals/appointment.ts';
import { BODY_REFUSALS } from './refusals/body.ts';
import { CAPTURE_REFUSALS } from './refusals/capture.ts';
import { AFTER_REFUSALS } from './refusals/after.ts';
import { ASSIGNMENT_REFUSALS } from './refusals/assignment.ts';
import { ASSENT_REFUSALS } from './refusals/assent.ts';
import { CLOSING_REFUSALS } from './refusals/closing.ts';
import { CODE_REFUSALS } from './refusals/code.ts';
import { COMPANY_REFUSALS } from './refusals/company.ts';
import { COMMUNITY_REFUSALS } from './refusals/community.ts';
import { INSIGHT_REFUSALS } from './refusals/insight.ts';
import { MEETING_REFUSALS } from './refusals/meeting.ts';
import { MEMBERSHIP_REFUSALS } from './refusals/membership.ts';
import { EXTENSION_REFUSALS } from './refusals/extension.ts';
import { HIDING_REFUSALS } from './refusals/hiding.ts';
import { OPINION_WORDS_REFUSALS } from './refusals/opinion-words.ts';
import { FESTIVAL_REFUSALS } from './refusals/festivals.ts';
import { JIELONG_REFUSALS } from './refusals/jielong.ts';
import { HELPING_REFUSALS, MUTUAL_REFUSALS } from './refusals/helping.ts';
import { HOUSEHOLD_REFUSALS } from './refusals/household.ts';
import { HOUSEMATE_REFUSALS } from './refusals/housemate.ts';
import { MISSED_REFUSALS } from './refusals/missed.ts';
import { NEED_REFUSALS } from './refusals/need.ts';
import { NOTES_REFUSALS } from './refusals/notes.ts';
import { NOTICE_REFUSALS } from './refusals/notice.ts';
import { OFFICE_REFUSALS } from './refusals/office.ts';
import { REVIEW_REFUSALS } from './refusals/review.ts';
import { DRAW_REFUSALS } from './refusals/draw.ts';
import { ESTATE_REFUSALS, REDEMPTION_SHEET_REFUSALS } from './refusals/redemption-sheets.ts';
import { MERCHANT_REFUSALS } from './refusals/merchant.ts';
import { MERCHANT_COUNTER_REFUSALS } from './refusals/merchant-counter.ts';
import { AT_DOOR_REFUSALS } from './refusals/at-door.ts';
import { BRINGING_REFUSALS } from './refusals/bringing.ts';
import { RECALLED_REFUSALS } from './refusals/recalled.ts';
import { REDEMPTION_REFUSALS } from './refusals/redemption.ts';
import { SHOP_REFUSALS } from './refusals/shop.ts';
import { EARNING_REFUSALS } from './refusals/earning.ts';
import { SUPERVISION_REFUSALS } from './refusals/supervision.ts';
import { VOTE_REFUSALS } from './refusals/vote.ts';
import type { Scenario } from './refusals/scenario.ts';

const world = useWorld();

const REFUSALS: Readonly<Record<string, Readonly<Record<string, Scenario>>>> = {
  ...APPOINTMENT_REFUSALS,
  ...BODY_REFUSALS,
  ...CAPTURE_REFUSALS,
  ...ASSIGNMENT_REFUSALS,
  ...EXTENSION_REFUSALS,
  ...AFTER_REFUSALS,
  ...ASSENT_REFUSALS,
  ...CLOSING_REFUSALS,
  ...CODE_REFUSALS,
  ...COMPANY_REFUSALS,
  ...COMMUNITY_REFUSALS,
  ...HIDING_REFUSALS,
  ...OPINION_WORDS_REFUSALS,
  ...JIELONG_REFUSALS,
  ...FESTIVAL_REFUSALS,
  ...INSIGHT_REFUSALS,
  ...MEMBERSHIP_REFUSALS,
  ...HELPING_REFUSALS,
  ...HOUSEHOLD_REFUSALS,
  ...HOUSEMATE_REFUSALS,
  ...MISSED_REFUSALS,
  ...MUTUAL_REFUSALS,
  ...NEED_REFUSALS,
  ...MERCHANT_REFUSALS,
  ...MERCHANT_COUNTER_REFUSALS,
  ...AT_DOOR_REFUSALS,
  ...BRINGING_REFUSALS,
  ...RECALLED_REFUSALS,
  ...REDEMPTION_REFUSALS,
  ...REDEMPTION_SHEET_REFUSALS,
  ...ESTATE_REFUSALS,
  ...SHOP_REFUSALS,
  ...NOTES_REFUSALS,
  ...NOTICE_REFUSALS,
  ...OFFICE_REFUSALS,
  ...REVIEW_REFUSALS,
  ...MEETING_REFUSALS,
  ...VOTE_REFUSALS,
  ...DRAW_REFUSALS,
  ...EARNING_REFUSALS,
  ...SUPERVISION_REFUSALS,
};
const declared = Object.entries(apiContract).flatMap(([method, { errors }]) =>
  errors.map((code) => `${method} ${code}`),
);
const produced = Object.entries(REFUSALS).flatMap(([method, codes]) =>
  Object.keys(codes).map((code) => `${method} ${code}`),
);

/** Told by any method, or by the phone itself. */
const COMMON: readonly CommonErrorCode[] = [
  'NETWORK',
  'BUSY',
  'INTERNAL',
  'INVALID_INPUT',
  'REQUEST_REUSED',
  'CLIENT_TOO_OLD',
  'NOT_RESIDENT',
  'FORBIDDEN',
];

test('every refusal that a method declares is brought about here, and no other', () => {
  expect([...produced].sort()).toEqual([...declared].sort());
});

/** Told by the helpers of stock alone: a redemption and what it set aside are written together, so no method tells that they disagree. */
const OF_STOCK: readonly string[] = ['RESERVE_SETTLED'];

test('every code of the catalogue is told by some method', () => {
  const told = new Set<ErrorCode>([...COMMON, ...Object.values(apiContract).flatMap(({ errors }) => [...errors])]);
  expect(Object.keys(ERROR_CATALOG).filter((code) => !told.has(code as ErrorCode))).toEqual(OF_STOCK);
});

const scenarios = Object.entries(REFUSALS).flatMap(([method, codes]) =>
  Object.entries(codes).map(([code, scenario]) => [method, code, scenario] as const),
);

/** Each in every third run; that none lacks is said above. */
test.each(shareOf(scenarios, 'refusals', 1 / 3))('%s tells %s', async (_method, code, scenario) => {
  expect(await scenario(world())).toEqual({ ok: false, code });
});

test('and after all of them every document is sound', async () => {
  await expectSound(world());
});
