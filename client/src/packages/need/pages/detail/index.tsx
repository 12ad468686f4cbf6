import '../../../../ui/icons-more.css';
import '../../../../ui/share.css';
import '../../../../words/packages/need.ts';
import { NeedDetail } from '../../../../features/need/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function DetailPage() {
  useLanguage();
  return <NeedDetail needId={usePageParam('id') ?? ''} ask={usePageParam('ask')} />;
}
