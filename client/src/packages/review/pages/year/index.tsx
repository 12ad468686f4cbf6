// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/review/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../features/review/review.css';
import '../../../../features/review/results/results.css';
import '../../words.ts';
import { YearPage } from '../../../../features/review/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <YearPage buildingId={usePageParam('building')} />
    </Unbroken>
  );
}
