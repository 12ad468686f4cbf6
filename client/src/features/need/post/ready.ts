import type { NeedKind } from '../../../../../shared/need/kinds.ts';
import { dangerIn } from '../../../../../shared/need/danger.ts';
import type { Urgency } from '../../../../../shared/need/urgency.ts';
import { sayInChinese } from '../../../words/say.ts';
import type { Draft } from './draft.ts';

export const READY = [1, 2, 3] as const;
export type ReadyNumber = (typeof READY)[number];

/** Where a matter of the kind mostly is; at home unless it is named here. */
const PLACE_OF: Partial<Record<NeedKind, Draft['at']>> = {
  lift: 'building',
  clean: 'building',
  outage: 'building',
  dispute: 'building',
  idea: 'community',
  praise: 'building',
  job: 'community',
};

/** Sentences that cannot wait, though nobody is in danger. */
const URGENT: readonly string[] = [
  'water.1',
  'water.3',
  'electricity.1',
  'lift.1',
  'lift.3',
  'elder.2',
  'care.1',
  'outage.1',
  'outage.2',
  'outage.3',
];

export const placeOfKind = (kind: NeedKind): Draft['at'] => PLACE_OF[kind] ?? 'home';

/** What one tap on a sentence says: the words, and with them how soon and where. */
export const readySentence = (kind: NeedKind, n: ReadyNumber): Pick<Draft, 'text' | 'urgency' | 'at'> => {
  const text = sayInChinese(`ready.${kind}.${n}`);
  return { text, urgency: urgencyOf(text, URGENT.includes(`${kind}.${n}`)), at: placeOfKind(kind) };
};

const urgencyOf = (text: string, isUrgent: boolean): Urgency => {
  if (dangerIn(text)) return 'danger';
  return isUrgent ? 'urgent' : 'normal';
};
