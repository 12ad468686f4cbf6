import '../../../../words/packages/membership.ts';
import { Gate, Requests } from '../../../../features/membership/index.ts';
import { say } from '../../../../words/say.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function RequestsPage() {
  useLanguage();
  const refuse = usePageParam('refuse');
  return <Gate title={say('me.requests')}>{() => <Requests refuse={refuse} />}</Gate>;
}
