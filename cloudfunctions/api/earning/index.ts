import type { ApiHandlers } from '../handlers.ts';
import { adoptRule } from './adopt-rule.ts';
import { appealDeduction } from './appeal-deduction.ts';
import { checkDeed } from './check-deed.ts';
import { confirmHours } from './confirm-hours.ts';
import { decideObjection } from './decide-objection.ts';
import { cover } from './cover.ts';
import { declareDeed } from './declare-deed.ts';
import { declareHours } from './declare-hours.ts';
import { declareKin } from './declare-kin.ts';
import { deduct } from './deduct.ts';
import { deductions } from './deductions.ts';
import { deeds } from './deeds.ts';
import { draftRule } from './draft-rule.ts';
import { give } from './give.ts';
import { hearDeduction } from './hear-deduction.ts';
import { hours } from './hours.ts';
import { kin } from './kin.ts';
import { month } from './month.ts';
import { objectDeed } from './object-deed.ts';
import { rules } from './rules.ts';
import { shares } from './shares.ts';
import { typeCover } from './type-cover.ts';

export { earningMonths } from './count-months.ts';
export { wakeDeeds } from './credit-deed.ts';
export { monthReports } from './months/count.ts';
export { earn } from './earn.ts';
export { earningOf } from './earning-of.ts';
export { promisedBy, type Promised } from './promised.ts';
export { payLater, wakeAttendance } from './pay-attendance.ts';
export { wakeDeductions } from './take-deduction.ts';
export { rulesOf } from './rules-of.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'earning.adoptRule': adoptRule,
  'earning.appealDeduction': appealDeduction,
  'earning.checkDeed': checkDeed,
  'earning.confirmHours': confirmHours,
  'earning.decideObjection': decideObjection,
  'earning.cover': cover,
  'earning.declareDeed': declareDeed,
  'earning.declareHours': declareHours,
  'earning.declareKin': declareKin,
  'earning.deduct': deduct,
  'earning.deductions': deductions,
  'earning.deeds': deeds,
  'earning.draftRule': draftRule,
  'earning.give': give,
  'earning.hearDeduction': hearDeduction,
  'earning.hours': hours,
  'earning.kin': kin,
  'earning.month': month,
  'earning.objectDeed': objectDeed,
  'earning.rules': rules,
  'earning.shares': shares,
  'earning.typeCover': typeCover,
} satisfies Partial<ApiHandlers>;
