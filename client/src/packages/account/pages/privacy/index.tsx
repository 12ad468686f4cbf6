import '../../../../ui/icons-more.css';
import '../../../../words/packages/account.ts';
import { MyPrivacy } from '../../../../features/account/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function PrivacyPage() {
  useLanguage();
  return <MyPrivacy />;
}
