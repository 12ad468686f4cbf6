import type { PageManifests } from '../../manifest/page-manifest.ts';

const WORDS = [
  'meeting/meeting',
  'meeting/outcomes',
  'meeting/refusals',
  'review/refusals',
  'capture/capture',
] as const;

export const meetingPages = {
  'meeting/meeting': {
    shows: 'MeetingPage',
    takes: { id: 'meetingId' },
    words: [...WORDS, 'membership/refusals', 'household/refusals', 'need/refusals'],
    styles: ['icons-more', 'meeting/meeting', 'code', 'media'],
    isPulled: true,
  },
  'meeting/minutes': {
    shows: 'MinutesPage',
    needs: { id: 'meetingId' },
    words: [...WORDS, 'meeting/minutes', 'membership/refusals', 'need/refusals'],
    styles: ['icons-more', 'meeting/meeting'],
    isPulled: true,
  },
  'meeting/decide': {
    shows: 'DecidePage',
    takes: { building: 'buildingId' },
    words: [...WORDS, 'meeting/decide', 'need/refusals'],
    styles: ['icons-more', 'meeting/meeting', 'media'],
    isPulled: true,
  },
} as const satisfies PageManifests;
