// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/unsent/pages.ts
import '../../words.ts';
import { UnsentLine } from '../../../../features/unsent/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <UnsentLine />
    </Unbroken>
  );
}
