import type { PageManifests } from '../../manifest/page-manifest.ts';

const ROWS = [
  ...(['review/review', 'review/appeal', 'meeting/outcomes'] as const),
  ...(['review/refusals', 'meeting/refusals', 'need/refusals', 'need/wording'] as const),
] as const;
const LOOK = ['icons-more', 'review/review', 'review/results/results'] as const;
/** What was said aloud, and words that are written for it. */
const SAID = ['media', 'capture/shots'] as const;

export const reviewPages = {
  'review/building': {
    shows: 'ReviewPage',
    takes: { id: 'buildingId' },
    words: [...ROWS, 'review/results', 'unsent/unsent'],
    styles: ['icons-more', 'review/review', ...SAID],
    isPulled: true,
  },
  'review/opinion': {
    shows: 'SayOpinion',
    takes: { for: 'forId', home: 'home' },
    words: [
      'review/review',
      'meeting/outcomes',
      'review/refusals',
      'household/refusals',
      'capture/capture',
      'capture/refusals',
      'need/post',
      'unsent/unsent',
    ],
    styles: ['icons-more', 'media', 'recording', 'capture/shots'],
  },
  'review/cockpit': {
    shows: 'Cockpit',
    takes: { building: 'buildingId' },
    words: [...ROWS, ...(['review/cockpit', 'review/results', 'household/refusals'] as const)],
    styles: ['icons-more', 'review/review', ...SAID],
    isPulled: true,
  },
  'review/mine': { shows: 'MinePage', words: [...ROWS, 'review/results'], styles: [...LOOK, ...SAID], isPulled: true },
  'review/month': {
    shows: 'MonthPage',
    needs: { month: 'month' },
    words: [...ROWS, 'review/results'],
    styles: [...LOOK, ...SAID],
    isPulled: true,
  },
  'review/year': {
    shows: 'YearPage',
    takes: { building: 'buildingId' },
    words: ['review/review', 'review/results', 'review/refusals'],
    styles: LOOK,
    isPulled: true,
  },
  'review/board': {
    shows: 'ReviewBoardPage',
    words: ['review/review', 'review/results', 'review/buildings'],
    styles: [...LOOK, 'charts-more'],
    isPulled: true,
  },
  'review/buildings': {
    shows: 'BuildingsPage',
    words: ['review/buildings', 'review/results', 'review/refusals'],
    styles: [...LOOK, 'review/buildings/buildings'],
    isPulled: true,
  },
  'review/unheard': {
    shows: 'UnheardPage',
    needs: { building: 'buildingId' },
    words: ['review/review', 'review/cockpit', 'review/results', 'review/refusals'],
    styles: LOOK,
    isPulled: true,
  },
  'review/texts': {
    shows: 'ReadyTexts',
    takes: { building: 'buildingId' },
    words: ['review/texts', 'review/review', 'review/refusals', 'sharing/share'],
    styles: LOOK,
    isPulled: true,
    hasCard: true,
  },
  'review/festivals': {
    shows: 'FestivalsPage',
    words: [
      'review/festivals',
      'review/holidays',
      'review/refusals',
      'capture/refusals',
      'appointment/refusals',
      'need/refusals',
    ],
    styles: ['icons-more'],
    isPulled: true,
  },
  'review/nicknames': { shows: 'NicknamesPage', words: ['review/nicknames', 'review/refusals'], isPulled: true },
  'review/jielong': {
    shows: 'Jielong',
    takes: { building: 'buildingId' },
    words: ['review/review', 'review/jielong', 'review/refusals', 'capture/refusals', 'need/refusals'],
    styles: ['icons-more', 'review/jielong/jielong'],
  },
} as const satisfies PageManifests;
