// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/settings/pages.ts
import { MePage } from '../../features/settings/index.ts';
import { useLanguage } from '../../platform/preferences.ts';
import { Unbroken } from '../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken tab="me">
      <MePage />
    </Unbroken>
  );
}
