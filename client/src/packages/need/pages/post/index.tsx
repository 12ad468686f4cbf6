import '../../../../ui/icons-more.css';
import '../../../../words/packages/need.ts';
import { PostNeed } from '../../../../features/need/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function PostPage() {
  useLanguage();
  return <PostNeed kind={usePageParam('kind')} unsent={usePageParam('unsent')} />;
}
