import '../../../../words/packages/membership.ts';
import { JoinHome } from '../../../../features/membership/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function JoinPage() {
  useLanguage();
  return <JoinHome />;
}
