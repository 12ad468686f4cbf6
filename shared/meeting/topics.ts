import type { PartyId } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, OpinionId } from '../kernel/ids.ts';
import { NEED_KINDS, type NeedKind } from '../need/kinds.ts';

/** One of the matters that most buildings spoke of (每月一题), and who takes it in hand. */
export type Topic = {
  readonly kind: NeedKind;
  /** One of the opinions of it: whom it can be given to is asked of that one. */
  readonly opinionId: OpinionId;
  /** In so many buildings somebody spoke of it. */
  readonly buildings: number;
  /** Null = it waits for somebody to lead it. */
  readonly plan: {
    readonly leadId: PartyId;
    readonly words: string;
    /** False while a human has not looked at the words: the chair alone reads them. */
    readonly isPublic: boolean;
    readonly dueAt: InstantMs;
  } | null;
};

/** As many matters of a month get a lead and a plan. */
const TOPICS_MAX = 3;

/** What is counted of an opinion. */
export type Counted = { readonly _id: OpinionId; readonly kind: NeedKind; readonly buildingId: BuildingId };

/**
 * The matters of which most buildings spoke, at most {@link TOPICS_MAX}: by how many buildings, then by how many opinions, then in the order of
 * the kinds. Praise asks for nothing, and 其他 is no one matter.
 */
export const topicsOf = (opinions: readonly Counted[]): readonly Topic[] => {
  const ranked = NEED_KINDS.filter((kind) => kind !== 'praise' && kind !== 'other').map((kind) => {
    const of = opinions.filter((one) => one.kind === kind);
    return {
      kind,
      opinionId: of[0]?._id,
      buildings: new Set(of.map(({ buildingId }) => buildingId)).size,
      said: of.length,
    };
  });
  return ranked
    .flatMap(({ opinionId, ...topic }) => (opinionId === undefined ? [] : [{ ...topic, opinionId }]))
    .sort((one, other) => other.buildings - one.buildings || other.said - one.said)
    .slice(0, TOPICS_MAX)
    .map(({ kind, opinionId, buildings }) => ({ kind, opinionId, buildings, plan: null }));
};
