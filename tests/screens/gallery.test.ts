import { eachIsSound } from './sound.ts';
import { GALLERY_SCENES } from './scenes/gallery.ts';

eachIsSound(GALLERY_SCENES);
