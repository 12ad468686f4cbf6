import type { PageManifests } from '../../manifest/page-manifest.ts';

const words = ['capture/capture', 'capture/refusals', 'notice/notice', 'notice/refusals', 'sharing/share'] as const;
const styles = ['icons-more', 'media', 'notice'] as const;

export const noticePages = {
  'notice/list': { shows: 'NoticeList', words, styles, isPulled: true },
  'notice/detail': {
    shows: 'NoticeDetail',
    needs: { id: 'noticeId' },
    words,
    styles,
    isPulled: true,
    hasCard: true,
  },
  'notice/write': { shows: 'WriteNotice', words, styles },
  'notice/record': {
    shows: 'RecordNotice',
    needs: { id: 'noticeId' },
    words,
    styles: [...styles, 'recording'],
  },
} as const satisfies PageManifests;
