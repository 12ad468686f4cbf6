// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/home/pages.ts
import '../../ui/front.css';
import '../../ui/home.css';
import { Home } from '../../features/home/index.ts';
import { useLanguage } from '../../platform/preferences.ts';
import { Unbroken } from '../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken tab="home">
      <Home />
    </Unbroken>
  );
}
