import '../../../../words/packages/staff.ts';
import { RosterImport } from '../../../../features/community/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function RosterPage() {
  useLanguage();
  return <RosterImport />;
}
