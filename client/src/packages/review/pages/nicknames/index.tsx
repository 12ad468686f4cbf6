// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/review/pages.ts
import '../../words.ts';
import { NicknamesPage } from '../../../../features/review/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <NicknamesPage />
    </Unbroken>
  );
}
