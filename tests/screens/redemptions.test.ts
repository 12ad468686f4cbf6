import { REDEMPTION_SCENES } from './scenes/redemptions.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(REDEMPTION_SCENES);
