// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/office/pages.ts
import '../../words.ts';
import { WriteOffice } from '../../../../features/office/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <WriteOffice officeId={usePageParam('id')} />
    </Unbroken>
  );
}
