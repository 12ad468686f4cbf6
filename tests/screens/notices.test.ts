import { NOTICE_SCENES } from './scenes/notices.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(NOTICE_SCENES);
