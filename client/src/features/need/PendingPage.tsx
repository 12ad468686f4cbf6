import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { PendingWords } from './PendingWords.tsx';

export const PendingPage = () => <Gate title={say('me.pending')}>{() => <PendingWords />}</Gate>;
