import { findingsOf } from './checks.ts';
import { SIZES, type Scene } from './scene.ts';
import { useScreens } from './use-screens.ts';

/** States of each scene that nothing is wrong with it, whatever the type size, the width and the theme. */
export const eachIsSound = (scenes: readonly Scene[]): void => {
  const screens = useScreens();
  test.each(scenes)('nothing is wrong with $name ($title) in any size, width and theme', async (scene) => {
    const found: string[] = [];
    for (const size of SIZES) found.push(...(await findingsOf(await screens.open(scene, size), size)));
    expect(found).toEqual([]);
  });
};
