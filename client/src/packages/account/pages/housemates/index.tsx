// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/household/pages.ts
import '../../words.ts';
import { Housemates } from '../../../../features/household/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <Housemates />
    </Unbroken>
  );
}
