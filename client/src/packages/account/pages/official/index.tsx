import '../../../../ui/icons-more.css';
import '../../../../ui/official.css';
import '../../../../words/packages/account.ts';
import { Official } from '../../../../features/account/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function OfficialPage() {
  useLanguage();
  return <Official />;
}
