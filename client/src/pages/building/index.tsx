// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/community/pages.ts
import { Building } from '../../features/community/index.ts';
import { useLanguage } from '../../platform/preferences.ts';
import { Unbroken } from '../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken tab="building">
      <Building />
    </Unbroken>
  );
}
