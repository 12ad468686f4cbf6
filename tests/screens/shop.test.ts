import { SHOP_SCENES } from './scenes/shop.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(SHOP_SCENES);
