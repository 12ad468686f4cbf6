// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/points/pages.ts
import { Points } from '../../features/points/index.ts';
import { useLanguage } from '../../platform/preferences.ts';
import { Unbroken } from '../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken tab="points">
      <Points />
    </Unbroken>
  );
}
