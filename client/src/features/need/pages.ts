import type { PageManifests } from '../../manifest/page-manifest.ts';

export const needPages = {
  needs: { shows: 'WallPage', words: ['need/rows', 'capture/refusals'], isPulled: true },
  'need/post': {
    shows: 'PostNeed',
    takes: { kind: 'kind', unsent: 'unsent', for: 'forId', building: 'building', unit: 'unit', flat: 'flat' },
    words: [
      'capture/capture',
      'capture/refusals',
      'need/post',
      'need/behalf',
      'household/refusals',
      'membership/refusals',
      'need/refusals',
      'need/ready',
      'subscription/remind',
      'unsent/unsent',
    ],
    styles: ['icons-more', 'danger', 'media', 'recording', 'capture/shots'],
  },
  'need/detail': {
    shows: 'NeedDetail',
    needs: { id: 'needId' },
    takes: { ask: 'ask' },
    words: [
      ...['capture/capture', 'capture/refusals', 'need/closing', 'need/after'],
      ...['need/detail', 'need/assigned', 'need/wording', 'need/refusals', 'need/helping'],
      ...['mutual/skills', 'account/refusals'],
      ...['sharing/share', 'subscription/remind', 'unsent/unsent'],
    ],
    styles: ['icons-more', 'share', 'need/assigned', 'media', 'recording', 'capture/shots'],
    isPulled: true,
    hasCard: true,
  },
  'need/wall': {
    shows: 'NarrowWallPage',
    takes: { at: 'at', kind: 'kind' },
    words: ['need/wall'],
    styles: ['icons-more'],
    isPulled: true,
  },
  'need/queue': {
    shows: 'Queue',
    words: ['need/queue', 'need/assigned', 'need/refusals', 'mutual/skills'],
    styles: ['icons-more', 'need/assigned', 'need/queue'],
    isPulled: true,
  },
  'need/follow-ups': { shows: 'FollowUps', words: ['need/asking'], styles: ['icons-more'], isPulled: true },
  'need/leading': { shows: 'Leading', words: ['need/queue', 'need/rates'], isPulled: true },
  'staff/readings': { shows: 'Readings', words: ['need/readings'], isPulled: true },
  'staff/pending': {
    shows: 'PendingPage',
    words: ['need/pending', 'capture/capture', 'capture/judge', 'capture/refusals'],
    styles: ['icons-more', 'media'],
    isPulled: true,
  },
} as const satisfies PageManifests;
