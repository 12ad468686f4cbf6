import { DOOR_SCENES } from './scenes/doors.ts';
import { TROUBLE_SCENES } from './scenes/trouble.ts';
import { eachIsSound } from './sound.ts';

eachIsSound([...DOOR_SCENES, ...TROUBLE_SCENES]);
