// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/membership/pages.ts
import '../../../../ui/code.css';
import '../../words.ts';
import { JoinPage } from '../../../../features/membership/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <JoinPage building={usePageParam('building')} unit={usePageParam('unit')} flat={usePageParam('flat')} />
    </Unbroken>
  );
}
