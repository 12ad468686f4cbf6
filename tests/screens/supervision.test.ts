import { EARNING_SCENES } from './scenes/earning.ts';
import { SUPERVISION_SCENES } from './scenes/supervision.ts';
import { eachIsSound } from './sound.ts';

/** One in four: they are many, and few acts change them. */
const LOOKED_AT = 0.25;

eachIsSound([...SUPERVISION_SCENES, ...EARNING_SCENES], LOOKED_AT);
