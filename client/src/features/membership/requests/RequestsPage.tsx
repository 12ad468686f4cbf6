import { say } from '../../../words/say.ts';
import { Gate } from '../Gate.tsx';
import { isStaff } from '../me.ts';
import { Requests } from './Requests.tsx';

export const RequestsPage = ({ refuse }: { refuse: string | undefined }) => (
  <Gate title={say('me.requests')}>{(me) => <Requests refuse={refuse} hearsAppeals={isStaff(me)} />}</Gate>
);
