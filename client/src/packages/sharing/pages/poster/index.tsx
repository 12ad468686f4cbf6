// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/sharing/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../ui/share.css';
import '../../words.ts';
import { PosterPage } from '../../../../features/sharing/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <PosterPage page={usePageParam('page') ?? ''} id={usePageParam('id') ?? ''} />
    </Unbroken>
  );
}
