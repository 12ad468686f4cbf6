import '../../../../words/packages/notice.ts';
import '../../../../ui/icons-more.css';
import '../../../../ui/media.css';
import '../../../../ui/notice.css';
import '../../../../ui/recording.css';
import { RecordNotice } from '../../../../features/notice/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function RecordPage() {
  useLanguage();
  return <RecordNotice noticeId={usePageParam('id') ?? ''} />;
}
