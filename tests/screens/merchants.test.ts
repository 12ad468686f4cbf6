import { MERCHANT_SCENES } from './scenes/merchants.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(MERCHANT_SCENES);
