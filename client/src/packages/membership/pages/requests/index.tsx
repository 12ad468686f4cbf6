import '../../../../words/packages/membership.ts';
import { Gate, Requests } from '../../../../features/membership/index.ts';
import { say } from '../../../../words/say.ts';

export default function RequestsPage() {
  return <Gate title={say('me.requests')}>{() => <Requests />}</Gate>;
}
