import '../../../../words/packages/account.ts';
import { MyPhone } from '../../../../features/account/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function PhonePage() {
  useLanguage();
  return <MyPhone />;
}
