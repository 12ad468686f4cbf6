// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/need/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../ui/media.css';
import '../../../../ui/recording.css';
import '../../../../features/capture/shots.css';
import '../../words.ts';
import { Missed } from '../../../../features/need/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <Missed />
    </Unbroken>
  );
}
