import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';

const GALLERY = 'packages/gallery/pages/gallery/index';

/** Every part a screen is made of. */
export const GALLERY_SCENES: readonly Scene[] = [
  { name: 'gallery', title: '样子都在这里', who: 'resident', at: GALLERY, shows: '数和图' },
  {
    name: 'gallery-sheet',
    title: '样子都在这里：一张纸',
    who: 'resident',
    at: GALLERY,
    walk: (page) => button(page, '打开一张纸看看').tap(),
    shows: '盖在上面',
  },
];
