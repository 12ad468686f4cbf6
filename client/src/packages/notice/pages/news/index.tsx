// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/inbox/pages.ts
import '../../words.ts';
import { News } from '../../../../features/inbox/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <News />
    </Unbroken>
  );
}
