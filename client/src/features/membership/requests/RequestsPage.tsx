import { say } from '../../../words/say.ts';
import { Gate } from '../Gate.tsx';
import { Requests } from './Requests.tsx';

export const RequestsPage = ({ refuse }: { refuse: string | undefined }) => (
  <Gate title={say('me.requests')}>{() => <Requests refuse={refuse} />}</Gate>
);
