import '../../../../words/packages/need.ts';
import { PostNeed } from '../../../../features/need/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';

export default function PostPage() {
  return <PostNeed kind={usePageParam('kind')} unsent={usePageParam('unsent')} />;
}
