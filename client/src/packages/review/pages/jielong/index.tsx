// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/review/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../features/review/jielong/jielong.css';
import '../../words.ts';
import { Jielong } from '../../../../features/review/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <Jielong buildingId={usePageParam('building')} />
    </Unbroken>
  );
}
