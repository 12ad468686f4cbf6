import '../../../../words/packages/notice.ts';
import '../../../../ui/icons-more.css';
import '../../../../ui/media.css';
import '../../../../ui/notice.css';
import { NoticeDetail } from '../../../../features/notice/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function DetailPage() {
  useLanguage();
  return <NoticeDetail noticeId={usePageParam('id') ?? ''} />;
}
