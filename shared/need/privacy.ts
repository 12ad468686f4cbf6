import { isPrivateKind, KIND_RULES } from './kind-rules.ts';
import type { NeedKind } from './kinds.ts';
import type { NeedFacts } from './need.ts';

type Known = Pick<NeedFacts, 'kind' | 'fromOpinion'>;

/** True for a need that no neighbour reads of, from the first tap on: by its kind, or because it was said in a review and made private there. */
export const isPrivateNeed = ({ kind, fromOpinion }: Known): boolean =>
  isPrivateKind(kind) || fromOpinion?.isPrivate === true;

/** As what an event of a need is counted; null for one that is private although its kind is not: what is private is counted for nobody. */
export const topicOf = (need: Known): NeedKind | null => (need.fromOpinion?.isPrivate === true ? null : need.kind);

/** True for a need in the counts that everybody reads. */
export const isCountedNeed = (need: Known): boolean => KIND_RULES[need.kind].isCounted && topicOf(need) !== null;
