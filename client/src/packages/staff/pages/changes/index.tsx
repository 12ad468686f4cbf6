// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/community/pages.ts
import '../../../../features/community/roster.css';
import '../../words.ts';
import { ChangesPage } from '../../../../features/community/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <ChangesPage importId={usePageParam('import') ?? ''} kind={usePageParam('kind') ?? ''} />
    </Unbroken>
  );
}
