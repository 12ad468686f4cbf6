import type { PageManifests } from '../../manifest/page-manifest.ts';

export const reviewPages = {
  'review/building': {
    shows: 'ReviewPage',
    words: ['review/review', 'review/refusals', 'need/refusals', 'unsent/unsent'],
    styles: ['icons-more', 'review/review', 'media'],
    isPulled: true,
  },
  'review/opinion': {
    shows: 'SayOpinion',
    takes: { for: 'forId' },
    words: ['review/review', 'review/refusals', 'capture/capture', 'capture/refusals', 'need/post', 'unsent/unsent'],
    styles: ['icons-more', 'media', 'recording', 'capture/shots'],
  },
  'review/cockpit': {
    shows: 'Cockpit',
    takes: { building: 'buildingId' },
    words: ['review/review', 'review/cockpit', 'review/refusals', 'household/refusals', 'need/refusals'],
    styles: ['icons-more', 'review/review', 'media'],
    isPulled: true,
  },
} as const satisfies PageManifests;
