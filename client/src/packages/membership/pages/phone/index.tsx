// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/membership/pages.ts
import '../../words.ts';
import { PhonePage } from '../../../../features/membership/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <PhonePage />
    </Unbroken>
  );
}
