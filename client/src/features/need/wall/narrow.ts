import { NEED_KINDS, type NeedKind } from '../../../../../shared/need/kinds.ts';
import type { Input } from '../../../platform/rpc.ts';
import { GROUPS, PLACES, type WallView } from './wall-view.ts';

/** A wall of one kind, or of one building; with neither it is the whole wall. */
export type Narrow = {
  readonly group: Exclude<WallView['group'], 'mine'>;
  readonly place: WallView['place'];
  /** Another building than the reader's own; null where `place` says it all. */
  readonly buildingId: string | null;
  readonly kind: NeedKind | null;
  /** The kinds are shown, to choose one. */
  readonly isChoosing: boolean;
};

export const NARROW_GROUPS = GROUPS.filter((group) => group !== 'mine');

/** What a page was opened with (the page `need/wall`), to somebody who lives in `ownId`. */
export const narrowOf = (at: string | undefined, kind: string | undefined, ownId: string): Narrow => ({
  group: 'unfinished',
  place: at === ownId ? 'building' : (PLACES.find((place) => place === at) ?? 'community'),
  buildingId: at?.startsWith('building_') && at !== ownId ? at : null,
  kind: NEED_KINDS.find((known) => known === kind) ?? null,
  isChoosing: kind === 'which',
});

/** The list behind it. */
export const listOf = ({ group, place, buildingId, kind }: Narrow): Omit<Input<'need.list'>, 'cursor'> => ({
  ...(buildingId === null ? { view: place } : { view: 'building', buildingId }),
  group,
  ...(kind === null ? {} : { kind }),
});
