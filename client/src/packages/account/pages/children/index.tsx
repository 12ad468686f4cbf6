// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/account/pages.ts
import '../../words.ts';
import { ChildrenRules } from '../../../../features/account/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <ChildrenRules />
    </Unbroken>
  );
}
