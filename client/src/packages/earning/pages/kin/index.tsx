// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/earning/pages.ts
import '../../words.ts';
import { KinPage } from '../../../../features/earning/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <KinPage />
    </Unbroken>
  );
}
