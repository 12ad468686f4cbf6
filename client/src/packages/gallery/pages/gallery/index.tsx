// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/gallery/pages.ts
import '../../../../ui/charts-more.css';
import '../../../../ui/icons-more.css';
import '../../../../ui/media.css';
import '../../../../ui/notice.css';
import '../../../../ui/recording.css';
import '../../../../ui/gallery.css';
import '../../words.ts';
import { Gallery } from '../../../../features/gallery/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <Gallery />
    </Unbroken>
  );
}
