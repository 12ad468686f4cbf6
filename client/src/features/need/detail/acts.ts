import type { IconName } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { isMended } from '../kind-icons.ts';
import type { Acting } from './asked.ts';
import type { Detail, NeedData } from './story.ts';

/** All acts in the order in which they are offered: what somebody waits for first, what throws something away last. */
const IN_ORDER = [
  'confirm',
  'sendBack',
  'decideObjection',
  'decideExtension',
  'publish',
  'refuse',
  'contact',
  'reportDone',
  'give',
  'claim',
  'promise',
  'askExtension',
  'transfer',
  'object',
  'release',
  'withdraw',
] as const satisfies readonly Acting[];

/** Never lit: they take something from somebody, or send them back to it. */
const UNLIT: readonly Acting[] = ['sendBack', 'refuse', 'release', 'withdraw', 'object', 'transfer', 'askExtension'];

export const ACT_ICONS = {
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
} as const satisfies Record<Acting, IconName>;

/** What a button says: what will have happened. */
export const wordOf = (action: Acting, { kind, assignment }: Pick<NeedData, 'kind' | 'assignment'>): string => {
  if (action === 'confirm' || action === 'sendBack') return say(`do.${action}.${isMended(kind) ? 'fixed' : 'good'}`);
  if (action === 'give') return say(assignment?.lead == null ? 'do.give' : 'do.give.anew');
  return say(`do.${action}`);
};

/** The one act that lights up, the one beside it, and those that need a list of their own. */
export type Offered = { readonly lamp?: Acting; readonly second?: Acting; readonly more: readonly Acting[] };

/** What of all that may be done stands at the foot. More than two are behind 更多; 没修好 is as near as 修好了, whatever else there is. */
export const offeredOf = ({ need, actions, assignmentActions }: Detail, without?: Acting): Offered => {
  const may: readonly Acting[] = [...actions, ...assignmentActions].filter((action) => action !== without);
  // Somebody else leads already: to give it anew is no first thought.
  const all = IN_ORDER.filter(
    (action) => may.includes(action) && !(action === 'give' && need.assignment?.lead != null),
  );
  const later: readonly Acting[] = may.includes('give') && !all.includes('give') ? ['give'] : [];
  const lamp = all.find((action) => !UNLIT.includes(action));
  const others = [...all.filter((action) => action !== lamp), ...later];
  const [first] = others;
  const isAlone = others.length === 1 || first === 'sendBack';
  const second = isAlone ? first : undefined;
  return {
    ...(lamp ? { lamp } : {}),
    ...(second ? { second } : {}),
    more: others.filter((action) => action !== second),
  };
};
