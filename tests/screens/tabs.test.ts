import { findingsOf } from './checks.ts';
import { SIZES } from './scene.ts';
import { TAB_SCENES } from './scenes/tabs.ts';
import { useScreens } from './use-screens.ts';

const screens = useScreens();

test.each(TAB_SCENES)('nothing is wrong with $name ($title) in any size, width and theme', async (scene) => {
  for (const size of SIZES) expect(await findingsOf(await screens.open(scene, size), size)).toEqual([]);
});
