import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { Urgency } from '../../../../shared/need/urgency.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { sayMore, sayStatus, type NeedRowData } from './status.ts';
import { titleOf } from './title.ts';

/** How many pictures go with it; nothing where there are none. */
export const sayPhotos = ({ photos }: Pick<NeedRowData, 'photos'>): readonly string[] =>
  photos === 0 ? [] : [say('need.photos', { n: photos })];

/** That somebody else asked for them; nothing where they did themselves. */
export const sayBehalf = ({ isOnBehalf }: Pick<NeedRowData, 'isOnBehalf'>): readonly string[] =>
  isOnBehalf ? [say('need.onBehalf')] : [];

/** How many other households have the same; nothing where none do. */
export const sayFollowers = ({ followers }: Pick<NeedRowData, 'followers'>): readonly string[] =>
  followers === 0 ? [] : [say('need.followers', { n: followers })];

/** That a note waits for the reader; nothing where none does. */
export const sayNewNotes = ({ hasUnreadNotes }: Pick<NeedRowData, 'hasUnreadNotes'>): readonly string[] =>
  hasUnreadNotes ? [say('need.newNotes')] : [];

/** A need as a neighbour would tell of it: what, where, since when, how it stands, who has it or how many are wanted. */
export const factsOf = (need: NeedRowData, now: InstantMs): readonly string[] => [
  titleOf(need),
  isPressing(need.urgency) ? say(`urgency.${need.urgency}`) : '',
  need.buildingName,
  when(need.createdAt, now),
  ...sayBehalf(need),
  ...sayPhotos(need),
  ...sayFollowers(need),
  ...sayNewNotes(need),
  sayStatus(need),
  sayMore(need),
];

const isPressing = (urgency: Urgency): urgency is 'danger' | 'urgent' => urgency === 'danger' || urgency === 'urgent';
