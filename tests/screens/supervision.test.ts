import { SUPERVISION_SCENES } from './scenes/supervision.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(SUPERVISION_SCENES);
