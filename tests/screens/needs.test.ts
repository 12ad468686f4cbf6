import { eachIsSound } from './sound.ts';
import { NEED_SCENES } from './scenes/needs.ts';

eachIsSound(NEED_SCENES);
