import { englishFindings, findingsOf, giveChecks } from './checks.ts';
import { hastyFindings } from './hands.ts';
import { heardFindings } from './hear.ts';
import { SIZES, writeIn, type Scene } from './scene.ts';
import { chooseElsewhere } from './elsewhere.ts';
import { useScreens } from './use-screens.ts';

/** States of each scene that nothing is wrong with it, whatever the type size, the width and the theme. */
export const eachIsSound = (scenes: readonly Scene[]): void => {
  const screens = useScreens();
  test.each(scenes)('nothing is wrong with $name ($title) in any size, width and theme', async (scene) => {
    const page = await screens.open(scene, 'm');
    await giveChecks(page);
    const found = [...(await heardFindings(page)), ...(await hastyFindings(page))];
    for (const size of SIZES) {
      await writeIn(page, size);
      found.push(...(await findingsOf(page, size)));
    }
    for (const size of SIZES) {
      await chooseElsewhere(page, { size, language: 'en' });
      found.push(...(await englishFindings(page, size)));
    }
    expect(found).toEqual([]);
  });
};
