// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/draw/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../features/draw/draw.css';
import '../../words.ts';
import { ComparePage } from '../../../../features/draw/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <ComparePage drawId={usePageParam('id') ?? ''} digest={usePageParam('digest')} />
    </Unbroken>
  );
}
