import { ACCOUNT_SCENES } from './scenes/account.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(ACCOUNT_SCENES);
