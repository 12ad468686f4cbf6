// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/office/pages.ts
import '../../../../ui/code.css';
import '../../../../features/office/office.css';
import '../../words.ts';
import { OfficeList } from '../../../../features/office/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <OfficeList />
    </Unbroken>
  );
}
