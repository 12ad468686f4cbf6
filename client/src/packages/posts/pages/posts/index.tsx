// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/appointment/pages.ts
import '../../words.ts';
import { PostsPage } from '../../../../features/appointment/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <PostsPage buildingId={usePageParam('building')} />
    </Unbroken>
  );
}
