import type { Input } from '../../../platform/rpc.ts';
import { createStore } from '../../../platform/store.ts';

export const GROUPS = ['unfinished', 'finished', 'mine'] as const;
export const PLACES = ['building', 'community'] as const;
export const OWNERS = ['said', 'taken'] as const;
export type WallView = {
  readonly group: (typeof GROUPS)[number];
  readonly place: (typeof PLACES)[number];
  readonly owner: (typeof OWNERS)[number];
};

/** What the wall shows. A tab takes no parameters, so who leads to it sets this first. */
export const wallView = createStore<WallView>({ group: 'unfinished', place: 'building', owner: 'said' });

export const showOnWall = (view: Partial<WallView>): void => wallView.set({ ...wallView.get(), ...view });

/** The lists behind a view. What is mine is shown unfinished first, then finished. */
export const listsOf = ({ group, place, owner }: WallView): readonly Omit<Input<'need.list'>, 'cursor'>[] => {
  if (group !== 'mine') return [{ view: place, group }];
  const view = owner === 'said' ? 'mine' : 'claimed';
  return [
    { view, group: 'unfinished' },
    { view, group: 'finished' },
  ];
};
