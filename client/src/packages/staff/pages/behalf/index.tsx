// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/household/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../ui/code.css';
import '../../../../features/household/household.css';
import '../../../../ui/share.css';
import '../../words.ts';
import { ActForOthers } from '../../../../features/household/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <ActForOthers />
    </Unbroken>
  );
}
