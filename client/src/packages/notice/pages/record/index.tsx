// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/notice/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../ui/media.css';
import '../../../../ui/notice.css';
import '../../../../ui/recording.css';
import '../../words.ts';
import { RecordNotice } from '../../../../features/notice/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <RecordNotice noticeId={usePageParam('id') ?? ''} />
    </Unbroken>
  );
}
