import type { PageManifests } from '../../manifest/page-manifest.ts';

const WORDS = ['draw/draw', 'draw/drawing', 'draw/refusals'] as const;
const STYLES = ['icons-more', 'draw/draw'] as const;

export const drawPages = {
  'draw/list': { shows: 'DrawsPage', words: [...WORDS, 'draw/compare'], styles: STYLES, isPulled: true },
  'draw/detail': {
    shows: 'DrawPage',
    needs: { id: 'drawId' },
    words: [...WORDS, 'draw/asked', 'draw/compare', 'vote/refusals', 'need/refusals'],
    styles: STYLES,
    isPulled: true,
  },
  'draw/lines': { shows: 'LinesPage', needs: { id: 'drawId' }, words: WORDS, styles: STYLES, isPulled: true },
  'draw/digits': {
    shows: 'DigitsPage',
    needs: { id: 'drawId' },
    takes: { table: 'table' },
    words: WORDS,
    styles: STYLES,
    isPulled: true,
  },
  'draw/recount': { shows: 'RecountPage', needs: { id: 'drawId' }, words: WORDS, styles: STYLES },
  'draw/picture': {
    shows: 'ListPicturePage',
    needs: { id: 'drawId' },
    words: [...WORDS, 'draw/compare', 'sharing/share'],
    styles: [...STYLES, 'share'],
  },
  'draw/compare': {
    shows: 'ComparePage',
    needs: { id: 'drawId' },
    takes: { digest: 'digest' },
    words: [...WORDS, 'draw/compare'],
    styles: STYLES,
  },
  'draw/table': {
    shows: 'TablePage',
    needs: { id: 'drawId' },
    words: [...WORDS, 'membership/refusals', 'membership/doors', 'household/refusals', 'need/refusals'],
    styles: STYLES,
    isPulled: true,
  },
  'draw/questions': {
    shows: 'QuestionsPage',
    needs: { id: 'drawId' },
    words: [...WORDS, 'draw/asked', 'need/refusals', 'capture/capture'],
    styles: [...STYLES, 'media'],
    isPulled: true,
  },
  'draw/make': {
    shows: 'MakePage',
    takes: { again: 'again' },
    words: [...WORDS, 'need/refusals'],
    styles: STYLES,
  },
} as const satisfies PageManifests;
