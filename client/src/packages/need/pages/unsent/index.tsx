import '../../../../words/packages/need.ts';
import { UnsentLine } from '../../../../features/unsent/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function UnsentPage() {
  useLanguage();
  return <UnsentLine />;
}
