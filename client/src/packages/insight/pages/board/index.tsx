// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/insight/pages.ts
import '../../../../ui/charts-more.css';
import '../../words.ts';
import { BoardPage } from '../../../../features/insight/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <BoardPage />
    </Unbroken>
  );
}
