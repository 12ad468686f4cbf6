import '../../../../words/packages/staff.ts';
import { Gate } from '../../../../features/membership/index.ts';
import { PendingWords } from '../../../../features/need/index.ts';
import { say } from '../../../../words/say.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function PendingPage() {
  useLanguage();
  return <Gate title={say('me.pending')}>{() => <PendingWords />}</Gate>;
}
