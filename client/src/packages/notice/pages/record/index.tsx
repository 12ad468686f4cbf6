import '../../../../words/packages/notice.ts';
import '../../../../ui/icons-more.css';
import '../../../../ui/media.css';
import { RecordNotice } from '../../../../features/notice/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';

export default function RecordPage() {
  return <RecordNotice noticeId={usePageParam('id') ?? ''} />;
}
