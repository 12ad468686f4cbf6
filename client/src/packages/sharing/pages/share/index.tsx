import '../../../../ui/icons-more.css';
import '../../../../ui/share.css';
import '../../../../words/packages/sharing.ts';
import { plotOf } from '../../../../features/insight/index.ts';
import { SharePage, targetOf } from '../../../../features/sharing/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function SharingPage() {
  useLanguage();
  return <SharePage target={targetOf(usePageParam('page'), usePageParam('id'))} plot={plotOf(usePageParam('plot'))} />;
}
