import { GALLERY_SCENES } from './scenes/gallery.ts';
import { TAB_SCENES } from './scenes/tabs.ts';
import { eachIsSound } from './sound.ts';

eachIsSound([...TAB_SCENES, ...GALLERY_SCENES]);
