import type { AskedNode } from '../../shared/community/asked-node.ts';
import type { ResidentDoc } from '../../shared/community/documents.ts';
import type { Place } from '../../shared/community/roles.ts';
import { getDocument } from './store.ts';

/** A node of the tree with its name. Its place names the node and the community, and nothing between them. */
export type NamedNode = {
  readonly kind: AskedNode['kind'];
  readonly name: string;
  readonly place: Place;
};

/** The node that somebody's phone names; undefined if their community has none such. */
export const nodeNamed = async (
  asked: AskedNode,
  { communityId, communityName }: ResidentDoc,
): Promise<NamedNode | undefined> => {
  switch (asked.kind) {
    case 'community':
      return { kind: 'community', name: communityName, place: { communityId } };
    case 'grid': {
      const grid = await getDocument('grids', asked.gridId);
      if (grid?.communityId !== communityId) return undefined;
      return { kind: 'grid', name: grid.name, place: { communityId, gridId: grid._id } };
    }
    case 'building': {
      const building = await getDocument('buildings', asked.buildingId);
      if (building?.communityId !== communityId) return undefined;
      return { kind: 'building', name: building.name, place: { communityId, buildingId: building._id } };
    }
  }
};
