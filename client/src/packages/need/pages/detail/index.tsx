// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/need/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../ui/share.css';
import '../../../../features/need/assigned.css';
import '../../../../ui/media.css';
import '../../../../ui/recording.css';
import '../../../../features/capture/shots.css';
import '../../../../features/need/notes.css';
import '../../words.ts';
import { NeedDetail } from '../../../../features/need/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <NeedDetail needId={usePageParam('id') ?? ''} ask={usePageParam('ask')} />
    </Unbroken>
  );
}
