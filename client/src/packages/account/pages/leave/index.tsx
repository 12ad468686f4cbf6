import '../../../../words/packages/account.ts';
import { Leave } from '../../../../features/account/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function LeavePage() {
  useLanguage();
  return <Leave />;
}
