import { SHARING_SCENES } from './scenes/sharing.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(SHARING_SCENES);
