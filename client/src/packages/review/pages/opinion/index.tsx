// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/review/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../ui/media.css';
import '../../../../ui/recording.css';
import '../../../../features/capture/shots.css';
import '../../words.ts';
import { SayOpinion } from '../../../../features/review/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <SayOpinion forId={usePageParam('for')} home={usePageParam('home')} />
    </Unbroken>
  );
}
