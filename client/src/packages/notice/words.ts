// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { news as zhInboxNews } from '../../features/inbox/words/zh/news.ts';
import { notice as zhNoticeNotice } from '../../features/notice/words/zh/notice.ts';
import { refusals as zhNoticeRefusals } from '../../features/notice/words/zh/refusals.ts';
import { share as zhSharingShare } from '../../features/sharing/words/zh/share.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { news as enInboxNews } from '../../features/inbox/words/en/news.ts';
import { notice as enNoticeNotice } from '../../features/notice/words/en/notice.ts';
import { refusals as enNoticeRefusals } from '../../features/notice/words/en/refusals.ts';
import { share as enSharingShare } from '../../features/sharing/words/en/share.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhInboxNews,
    ...zhNoticeNotice,
    ...zhNoticeRefusals,
    ...zhSharingShare,
  },
  en: {
    ...enCaptureCapture,
    ...enInboxNews,
    ...enNoticeNotice,
    ...enNoticeRefusals,
    ...enSharingShare,
  },
});
