import { REVIEW_SCENES } from './scenes/reviews.ts';
import { eachIsSound } from './sound.ts';

eachIsSound(REVIEW_SCENES);
