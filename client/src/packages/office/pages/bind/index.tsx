// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/office/pages.ts
import '../../words.ts';
import { BindOffice } from '../../../../features/office/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <BindOffice />
    </Unbroken>
  );
}
