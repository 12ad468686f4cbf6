import type { PageManifests } from '../../manifest/page-manifest.ts';

const words = ['insight/insight', 'need/rates'] as const;
const styles = ['charts-more'] as const;

export const insightPages = {
  'insight/board': { shows: 'BoardPage', words, styles, isPulled: true },
  'insight/building': { shows: 'BuildingFiguresPage', takes: { id: 'buildingId' }, words, styles, isPulled: true },
} as const satisfies PageManifests;
