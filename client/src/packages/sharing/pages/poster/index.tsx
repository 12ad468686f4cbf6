import '../../../../features/sharing/poster.css';
import '../../../../ui/icons-more.css';
import '../../../../words/packages/sharing.ts';
import { PosterPage, targetOf } from '../../../../features/sharing/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function PrintPage() {
  useLanguage();
  return <PosterPage target={targetOf(usePageParam('page'), usePageParam('id'))} />;
}
