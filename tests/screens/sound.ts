import { findingsOf, giveChecks } from './checks.ts';
import { shareOf } from '../fixtures/sample.ts';
import { combinationsOf } from './combinations.ts';
import { chooseElsewhere } from './choose-elsewhere.ts';
import { hastyFindings } from './hands.ts';
import { heardFindings } from './hear.ts';
import { writeIn, type Scene } from './scene.ts';
import { useScreens } from './use-screens.ts';

/** Of these scenes each run looks at two in five. */
const LOOKED_AT = 0.4;

/** States of each scene that nothing is wrong with it, in the type sizes, widths, themes and languages of this run. @param share - of them each run looks at so many. */
export const eachIsSound = (scenes: readonly Scene[], share = LOOKED_AT): void => {
  const screens = useScreens();
  test.each(shareOf(scenes, 'scenes', share))(
    'nothing is wrong with $name ($title) however it is written',
    async (scene) => {
      const page = await screens.turnTo(scene);
      await giveChecks(page);
      const found = [...(await heardFindings(page)), ...(await hastyFindings(page))];
      for (const one of combinationsOf(scene.name)) {
        await (one.language === 'en' ? chooseElsewhere(page, one) : writeIn(page, one.size));
        found.push(...(await findingsOf(page, one)));
      }
      expect(found).toEqual([]);
    },
  );
};
