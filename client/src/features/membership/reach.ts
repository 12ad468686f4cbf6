import type { NoticeScopeKind } from '../../../../shared/notice/notice.ts';
import type { Output } from '../../platform/rpc.ts';
import type { Role } from '../../../../shared/community/roles.ts';
import { DOORKEEPERS, type Resident } from './me.ts';

type Directory = Output<'community.directory'>;
/** A node somebody may write for. */
export type Node = { readonly kind: NoticeScopeKind; readonly id: string; readonly name: string };

/** Every node in somebody's keeping by one of the roles, from the widest to the narrowest. The server decides again. */
export const nodesInReach = (
  me: Resident,
  { communityId, communityName, grids }: Directory,
  roles: readonly Role[] = DOORKEEPERS,
): readonly Node[] => {
  const granted = new Set(me.roles.filter(({ role }) => roles.includes(role)).map(({ scopeId }) => scopeId));
  const isWhole = granted.has(communityId);
  const reachedGrids = grids.filter(({ gridId }) => isWhole || granted.has(gridId));
  const buildings = grids.flatMap((grid) =>
    grid.buildings.filter(({ buildingId }) => reachedGrids.includes(grid) || granted.has(buildingId)),
  );
  return [
    ...(isWhole ? [{ kind: 'community', id: communityId, name: communityName } as const] : []),
    ...reachedGrids.map(({ gridId, name }) => ({ kind: 'grid', id: gridId, name }) as const),
    ...buildings.map(({ buildingId, name }) => ({ kind: 'building', id: buildingId, name }) as const),
  ];
};
