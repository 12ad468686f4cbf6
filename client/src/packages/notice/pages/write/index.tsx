import '../../../../words/packages/notice.ts';
import '../../../../ui/icons-more.css';
import '../../../../ui/media.css';
import '../../../../ui/notice.css';
import { WriteNotice } from '../../../../features/notice/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function WritePage() {
  useLanguage();
  return <WriteNotice />;
}
