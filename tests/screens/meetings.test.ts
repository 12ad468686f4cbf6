import { MEETING_SCENES } from './scenes/meetings.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(MEETING_SCENES);
