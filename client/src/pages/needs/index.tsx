import { Gate, pageTitle } from '../../features/membership/index.ts';
import { useLanguage } from '../../platform/preferences.ts';
import { Wall } from '../../features/need/index.ts';

export default function NeedsPage() {
  useLanguage();
  return (
    <Gate title={pageTitle('needs')} tab="needs">
      {() => <Wall />}
    </Gate>
  );
}
