import { INSIGHT_SCENES } from './scenes/insight.ts';
import { NEED_SCENES } from './scenes/needs.ts';
import { UNSENT_SCENES } from './scenes/unsent.ts';
import { eachIsSound } from './sound.ts';

eachIsSound([...NEED_SCENES, ...UNSENT_SCENES, ...INSIGHT_SCENES]);
