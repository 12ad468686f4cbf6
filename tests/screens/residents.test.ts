import { GALLERY_SCENES } from './scenes/gallery.ts';
import { INSIGHT_SCENES } from './scenes/insight.ts';
import { NEED_SCENES } from './scenes/needs.ts';
import { TAB_SCENES } from './scenes/tabs.ts';
import { UNSENT_SCENES } from './scenes/unsent.ts';
import { eachIsSound } from './sound.ts';

// To make the community takes half a minute: one for many screens.
eachIsSound([...TAB_SCENES, ...NEED_SCENES, ...UNSENT_SCENES, ...INSIGHT_SCENES, ...GALLERY_SCENES]);
