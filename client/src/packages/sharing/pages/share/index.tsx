import '../../../../ui/icons-more.css';
import '../../../../ui/share.css';
import '../../../../words/packages/sharing.ts';
import { SharePage, targetOf } from '../../../../features/sharing/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';

export default function SharingPage() {
  return <SharePage target={targetOf(usePageParam('page'), usePageParam('id'))} />;
}
