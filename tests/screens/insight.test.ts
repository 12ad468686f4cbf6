import { eachIsSound } from './sound.ts';
import { INSIGHT_SCENES } from './scenes/insight.ts';

eachIsSound(INSIGHT_SCENES);
