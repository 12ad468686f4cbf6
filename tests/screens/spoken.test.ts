import { SPOKEN_SCENES } from './scenes/spoken.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(SPOKEN_SCENES);
