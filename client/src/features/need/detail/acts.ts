import type { IconName } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { isMended } from '../kind-icons.ts';
import type { Acting } from './asked.ts';
import type { Detail, NeedData } from './story.ts';

/** All acts in the order in which they are offered: what somebody waits for first, what throws something away last. */
const IN_ORDER = [
  'agree',
  'disagree',
  'recordAssent',
  'confirm',
  'sendBack',
  'decideObjection',
  'decideExtension',
  'recordCall',
  'rate',
  'recordFollowUp',
  'thank',
  'publish',
  'refuse',
  'contact',
  'reportDone',
  'give',
  'claim',
  'alsoMine',
  'promise',
  'askExtension',
  'transfer',
  'object',
  'takeOff',
  'release',
  'nudge',
  'notMine',
  'withdraw',
  'merge',
  'unmerge',
  'markBody',
  'restore',
  'hidePhotos',
  'closeFor',
  'takeDown',
] as const satisfies readonly Acting[];

/** Never lit: they take something from somebody, or send them back to it. */
const UNLIT: readonly Acting[] = [
  'disagree',
  'sendBack',
  'refuse',
  'release',
  'withdraw',
  'object',
  'transfer',
  'askExtension',
  'takeOff',
  'nudge',
  'notMine',
  'merge',
  'unmerge',
  'markBody',
  'closeFor',
  'takeDown',
  'restore',
  'hidePhotos',
];

export const ACT_ICONS = {
  agree: 'check',
  disagree: 'cross',
  recordAssent: 'call',
  confirm: 'check',
  reportDone: 'status-done',
  claim: 'claim',
  publish: 'check',
  sendBack: 'cross',
  release: 'minus',
  refuse: 'refuse',
  withdraw: 'cross',
  give: 'assign',
  contact: 'call',
  promise: 'calendar',
  transfer: 'swap',
  askExtension: 'clock',
  decideExtension: 'clock',
  object: 'warning',
  decideObjection: 'swap',
  recordCall: 'call',
  rate: 'face-4',
  thank: 'kind-praise',
  recordFollowUp: 'call',
  takeOff: 'minus',
  closeFor: 'cross',
  alsoMine: 'family',
  notMine: 'minus',
  nudge: 'bell',
  merge: 'family',
  unmerge: 'retry',
  markBody: 'tab-building',
  hidePhotos: 'kind-child',
  takeDown: 'eye',
  restore: 'retry',
} as const satisfies Record<Acting, IconName>;

/** What a button says: what will have happened. */
export const wordOf = (action: Acting, { kind, assignment }: Pick<NeedData, 'kind' | 'assignment'>): string => {
  if (action === 'confirm' || action === 'sendBack') return say(`do.${action}.${isMended(kind) ? 'fixed' : 'good'}`);
  if (action === 'give') return say(assignment?.lead == null ? 'do.give' : 'do.give.anew');
  return say(`do.${action}`);
};

/** The one act that lights up, those beside it, and those that need a list of their own. */
export type Offered = { readonly lamp?: Acting; readonly seconds: readonly Acting[]; readonly more: readonly Acting[] };

/** Everything that may be done by hand. */
export const mayOf = ({
  actions,
  assentActions,
  assignmentActions,
  closingActions,
  afterActions,
  companyActions,
}: Detail): readonly Acting[] => [
  // Whoever is asked says no instead.
  ...actions.filter((action) => action !== 'withdraw' || !assentActions.includes('disagree')),
  ...assentActions,
  ...assignmentActions,
  // To remind somebody is asked for where it says how long it waits.
  ...companyActions.filter((action) => action !== 'nudge'),
  ...closingActions.filter((action) => action !== 'seeReport'),
  ...afterActions,
];

/** What of all that may be done stands at the foot. More than two are behind 更多; 没修好 is as near as 修好了, whatever else there is. */
export const offeredOf = (detail: Detail, without?: Acting): Offered => {
  const { need } = detail;
  const may = mayOf(detail).filter((action) => action !== without);
  // Somebody else leads already: to give it anew is no first thought.
  const all = IN_ORDER.filter(
    (action) => may.includes(action) && !(action === 'give' && need.assignment?.lead != null),
  );
  const later: readonly Acting[] = may.includes('give') && !all.includes('give') ? ['give'] : [];
  const lamp = all.find((action) => isLit(action, need));
  const others = [...all.filter((action) => action !== lamp), ...later];
  const seconds = secondsOf(others, lamp !== undefined);
  return { ...(lamp ? { lamp } : {}), seconds, more: others.filter((action) => !seconds.includes(action)) };
};

/** To ask whether it is good is a task of its own only once a week has passed in silence. */
const isLit = (action: Acting, { report }: NeedData): boolean =>
  action === 'recordCall' ? report !== null && report.askedAt !== null : !UNLIT.includes(action);

/** Two acts find room at the foot. */
const secondsOf = (others: readonly Acting[], hasLamp: boolean): readonly Acting[] => {
  const room = hasLamp ? 1 : 2;
  if (others.length <= room) return others;
  return others.slice(0, others[0] === 'sendBack' || others[0] === 'disagree' ? 1 : 0);
};
