import { ACCOUNT_SCENES } from './scenes/account.ts';
import { NOTICE_SCENES } from './scenes/notices.ts';
import { SHARING_SCENES } from './scenes/sharing.ts';
import { eachIsSound } from './sound.ts';

eachIsSound([...NOTICE_SCENES, ...ACCOUNT_SCENES, ...SHARING_SCENES]);
