import { ASSENT_SCENES } from './scenes/assent.ts';
import { BEHALF_SCENES } from './scenes/behalf.ts';
import { MISSED_SCENES } from './scenes/missed.ts';
import { HELPING_SCENES } from './scenes/helping.ts';
import { OFFICE_SCENES } from './scenes/offices.ts';
import { POST_SCENES } from './scenes/posts.ts';
import { eachIsSound } from './sound.ts';

eachIsSound([
  ...OFFICE_SCENES,
  ...POST_SCENES,
  ...BEHALF_SCENES,
  ...ASSENT_SCENES,
  ...HELPING_SCENES,
  ...MISSED_SCENES,
]);
