import { UNSENT_SCENES } from './scenes/unsent.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(UNSENT_SCENES);
