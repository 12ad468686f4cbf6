import type { AskedNode } from '../../../shared/community/asked-node.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { RoleGrant } from '../../../shared/community/roles.ts';
import type { BuildingId, GridId } from '../../../shared/kernel/ids.ts';
import { scopeIdOf } from '../../../shared/notice/notice.ts';
import { nodeNamed, type NamedNode } from '../../platform/node-named.ts';

/** The node of an id, with its name; undefined if the caller's community has none such. */
export const nodeOf = async (nodeId: string, resident: ResidentDoc): Promise<NamedNode | undefined> => {
  const node = await nodeNamed(askedOf(nodeId), resident);
  return node && scopeIdOf(node) === nodeId ? node : undefined;
};

const askedOf = (nodeId: string): AskedNode => {
  if (nodeId.startsWith('building_')) return { kind: 'building', buildingId: nodeId as BuildingId };
  return nodeId.startsWith('grid_') ? { kind: 'grid', gridId: nodeId as GridId } : { kind: 'community' };
};

/** A role over a node, as a grant names it. */
export const postAt = <R extends RoleGrant['role']>(role: R, node: NamedNode) => ({
  role,
  scopeKind: node.kind,
  scopeId: scopeIdOf(node),
});
