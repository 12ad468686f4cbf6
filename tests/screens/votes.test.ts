import { VOTE_SCENES } from './scenes/votes.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(VOTE_SCENES);
