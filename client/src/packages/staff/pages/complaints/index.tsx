// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/need/pages.ts
import '../../words.ts';
import { Complaints } from '../../../../features/need/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <Complaints />
    </Unbroken>
  );
}
