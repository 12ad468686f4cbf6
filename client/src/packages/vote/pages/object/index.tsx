// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/vote/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../features/vote/vote.css';
import '../../../../features/vote/options.css';
import '../../../../ui/media.css';
import '../../words.ts';
import { ObjectPage } from '../../../../features/vote/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <ObjectPage voteId={usePageParam('id') ?? ''} about={usePageParam('about')} />
    </Unbroken>
  );
}
