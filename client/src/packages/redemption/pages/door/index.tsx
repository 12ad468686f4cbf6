// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/redemption/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../features/shop/goods.css';
import '../../../../features/redemption/redemption.css';
import '../../words.ts';
import { DoorPage } from '../../../../features/redemption/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <DoorPage residentId={usePageParam('id') ?? ''} />
    </Unbroken>
  );
}
