// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/account/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../ui/official.css';
import '../../words.ts';
import { Official } from '../../../../features/account/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <Official />
    </Unbroken>
  );
}
