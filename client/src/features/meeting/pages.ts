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
    words: [...WORDS, 'meeting/appeals', 'membership/refusals', 'household/refusals', 'need/refusals'],
    styles: ['icons-more', 'meeting/meeting', 'code', 'media'],
    isPulled: true,
  },
  'meeting/minutes': {
    shows: 'MinutesPage',
    needs: { id: 'meetingId' },
    words: [
      ...WORDS,
      'meeting/minutes',
      'meeting/order',
      'meeting/decide',
      'meeting/ready',
      'membership/refusals',
      'need/refusals',
    ],
    styles: ['icons-more', 'meeting/meeting'],
    isPulled: true,
  },
  'meeting/appeals': {
    shows: 'AppealsPage',
    words: [...WORDS, 'meeting/appeals', 'need/refusals'],
    styles: ['icons-more', 'meeting/meeting', 'media'],
    isPulled: true,
  },
  'meeting/order': {
    shows: 'OrderPage',
    needs: { id: 'needId' },
    words: ['meeting/order', 'sharing/share', 'sharing/refusals', 'need/refusals', 'notice/refusals', 'vote/refusals'],
    styles: ['icons-more', 'share'],
  },
  'meeting/decide': {
    shows: 'DecidePage',
    takes: { building: 'buildingId' },
    words: [...WORDS, 'meeting/decide', 'meeting/days', 'review/holidays', 'meeting/ready', 'need/refusals'],
    styles: ['icons-more', 'meeting/meeting', 'media'],
    isPulled: true,
  },
} as const satisfies PageManifests;
