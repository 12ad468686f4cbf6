// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/earning/pages.ts
import '../../../../ui/icons-more.css';
import '../../words.ts';
import { MonthPage } from '../../../../features/earning/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <MonthPage />
    </Unbroken>
  );
}
