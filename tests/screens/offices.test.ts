import { OFFICE_SCENES } from './scenes/offices.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(OFFICE_SCENES);
