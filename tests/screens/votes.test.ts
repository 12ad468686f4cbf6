import { KEPT_VOTE_SCENES } from './scenes/kept-votes.ts';
import { VOTE_SCENES } from './scenes/votes.ts';
import { STATUTORY_SCENES } from './scenes/statutory-votes.ts';
import { eachIsSound } from './sound.ts';

eachIsSound([...VOTE_SCENES, ...STATUTORY_SCENES, ...KEPT_VOTE_SCENES]);
