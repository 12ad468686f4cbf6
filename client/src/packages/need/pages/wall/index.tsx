// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/need/pages.ts
import '../../../../ui/icons-more.css';
import '../../words.ts';
import { NarrowWallPage } from '../../../../features/need/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <NarrowWallPage at={usePageParam('at')} kind={usePageParam('kind')} />
    </Unbroken>
  );
}
