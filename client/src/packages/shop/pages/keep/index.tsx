// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/shop/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../features/shop/goods.css';
import '../../../../features/shop/shop.css';
import '../../../../features/shop/shelf.css';
import '../../words.ts';
import { KeepPage } from '../../../../features/shop/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <KeepPage goodsId={usePageParam('id') ?? ''} />
    </Unbroken>
  );
}
