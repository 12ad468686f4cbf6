import { DRAW_SCENES } from './scenes/draws.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(DRAW_SCENES);
