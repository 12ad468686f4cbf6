import type { PageManifests } from '../../manifest/page-manifest.ts';

const WORDS = ['supervision/supervision', 'supervision/refusals', 'need/refusals'] as const;
const STYLES = ['icons-more', 'supervision/supervision'] as const;

export const supervisionPages = {
  'supervision/books': { shows: 'BooksPage', words: WORDS, styles: STYLES, isPulled: true },
  'supervision/round': {
    shows: 'RoundPage',
    needs: { id: 'roundId' },
    words: [...WORDS, 'points/points'],
    styles: STYLES,
    isPulled: true,
  },
} as const satisfies PageManifests;
