import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { Board } from './Board.tsx';

export const BoardPage = () => <Gate title={say('board.title')}>{(me) => <Board me={me} />}</Gate>;
