// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/need/pages.ts
import '../../../../ui/icons-more.css';
import '../../words.ts';
import { FollowUps } from '../../../../features/need/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function Page() {
  useLanguage();
  return <FollowUps />;
}
