import { ACCOUNT_SCENES } from './scenes/account.ts';
import { DOOR_SCENES } from './scenes/doors.ts';
import { NOTICE_SCENES } from './scenes/notices.ts';
import { SHARING_SCENES } from './scenes/sharing.ts';
import { TROUBLE_SCENES } from './scenes/trouble.ts';
import { eachIsSound } from './sound.ts';

// To make the community takes half a minute: one for many screens.
eachIsSound([...DOOR_SCENES, ...TROUBLE_SCENES, ...NOTICE_SCENES, ...ACCOUNT_SCENES, ...SHARING_SCENES]);
