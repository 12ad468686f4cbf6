// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/meeting/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../features/meeting/meeting.css';
import '../../../../ui/media.css';
import '../../words.ts';
import { AppealsPage } from '../../../../features/meeting/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <AppealsPage />
    </Unbroken>
  );
}
