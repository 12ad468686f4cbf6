import { AFTER_SCENES } from './scenes/after.ts';
import { ASSIGNED_SCENES } from './scenes/assigned.ts';
import { eachIsSound } from './sound.ts';

eachIsSound([...ASSIGNED_SCENES, ...AFTER_SCENES]);
