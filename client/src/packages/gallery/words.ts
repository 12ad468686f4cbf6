// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { gallery as zhGalleryGallery } from '../../features/gallery/words/zh/gallery.ts';
import { insight as zhInsightInsight } from '../../features/insight/words/zh/insight.ts';
import { notice as zhNoticeNotice } from '../../features/notice/words/zh/notice.ts';
import { refusals as zhNoticeRefusals } from '../../features/notice/words/zh/refusals.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { gallery as enGalleryGallery } from '../../features/gallery/words/en/gallery.ts';
import { insight as enInsightInsight } from '../../features/insight/words/en/insight.ts';
import { notice as enNoticeNotice } from '../../features/notice/words/en/notice.ts';
import { refusals as enNoticeRefusals } from '../../features/notice/words/en/refusals.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhGalleryGallery,
    ...zhInsightInsight,
    ...zhNoticeNotice,
    ...zhNoticeRefusals,
  },
  en: {
    ...enCaptureCapture,
    ...enGalleryGallery,
    ...enInsightInsight,
    ...enNoticeNotice,
    ...enNoticeRefusals,
  },
});
