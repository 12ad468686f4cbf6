import { EARNING_SCENES } from './scenes/earning.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(EARNING_SCENES);
