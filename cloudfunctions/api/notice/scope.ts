import type { BuildingId, GridId } from '../../../shared/kernel/ids.ts';
import type { NoticeScope } from '../../../shared/notice/notice.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';

type Asked =
  | { readonly kind: 'community' }
  | { readonly kind: 'grid'; readonly gridId: GridId }
  | { readonly kind: 'building'; readonly buildingId: BuildingId };

/** The node somebody wants to write for, with its name and all above it; undefined if their community has none such. */
export const scopeNamed = async (asked: Asked, { resident }: ResidentCtx): Promise<NoticeScope | undefined> => {
  const { communityId } = resident;
  switch (asked.kind) {
    case 'community':
      return { kind: 'community', name: resident.communityName, place: { communityId } };
    case 'grid': {
      const grid = await getDocument('grids', asked.gridId);
      if (grid?.communityId !== communityId) return undefined;
      return { kind: 'grid', name: grid.name, place: { communityId, gridId: grid._id } };
    }
    case 'building': {
      const building = await getDocument('buildings', asked.buildingId);
      if (building?.communityId !== communityId) return undefined;
      const place = { communityId, gridId: building.gridId, buildingId: building._id };
      return { kind: 'building', name: building.name, place };
    }
  }
};
