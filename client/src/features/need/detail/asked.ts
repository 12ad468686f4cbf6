import { AFTER_ACTIONS, type AfterAction } from '../../../../../shared/need/after/acts.ts';
import { ASSIGNMENT_ACTIONS, type AssignmentAction } from '../../../../../shared/need/assignment-acts.ts';
import { ASSENT_ACTIONS, type AssentAction } from '../../../../../shared/need/assent-acts.ts';
import { CLOSING_ACTIONS, type ClosingAction } from '../../../../../shared/need/closing-acts.ts';
import { COMPANY_ACTIONS, type CompanyAction } from '../../../../../shared/need/company-acts.ts';
import { NEED_ACTIONS, type NeedAction } from '../../../../../shared/need/need.ts';

/** Whatever may be done with a need. */
export type Acting =
  NeedAction | AssentAction | AssignmentAction | CompanyAction | Exclude<ClosingAction, 'seeReport'> | AfterAction;
/** Every act but claiming, which can be given back, asks once more. */
export type Asked = Exclude<Acting, 'claim'>;

/** What lies over the page: the question of one act, or the list of those that found no room at the foot. */
export type Open = Asked | 'more';

const ALL: readonly string[] = [
  ...NEED_ACTIONS,
  ...ASSENT_ACTIONS,
  ...ASSIGNMENT_ACTIONS,
  ...CLOSING_ACTIONS,
  ...AFTER_ACTIONS,
  ...COMPANY_ACTIONS,
];

export const isAsked = (action: string | undefined): action is Asked =>
  action !== undefined && action !== 'claim' && action !== 'seeReport' && ALL.includes(action);
