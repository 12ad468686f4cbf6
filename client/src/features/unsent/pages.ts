import type { PageManifests } from '../../manifest/page-manifest.ts';

export const unsentPages = {
  'need/unsent': {
    shows: 'UnsentLine',
    // What every act that may wait is called, and why one was refused.
    words: [
      'unsent/unsent',
      'need/waiting',
      'capture/refusals',
      'membership/waiting',
      'membership/refusals',
      'review/refusals',
    ],
  },
} as const satisfies PageManifests;
