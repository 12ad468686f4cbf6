import { eachIsSound } from './sound.ts';
import { TAB_SCENES } from './scenes/tabs.ts';

eachIsSound(TAB_SCENES);
