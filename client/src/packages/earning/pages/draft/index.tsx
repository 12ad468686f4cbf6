// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/earning/pages.ts
import '../../words.ts';
import { DraftPage } from '../../../../features/earning/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <DraftPage ruleId={usePageParam('id') ?? ''} />
    </Unbroken>
  );
}
