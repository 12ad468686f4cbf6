import { inTurn, isWhole } from '../fixtures/sample.ts';
import { SIZES, THEMES, WIDTHS, type Size } from './scene.ts';

/** One way a screen is seen. */
export type Combination = {
  readonly size: Size;
  readonly width: (typeof WIDTHS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly language: 'zh' | 'en';
};

/** Each screen is looked at so in every run: as it is used most. */
const AS_OPENED: Combination = { size: 'm', width: 375, theme: 'light', language: 'zh' };
/** At its darkest and narrowest, where most goes wrong: in every second run. */
const DARKEST: Combination = { size: 'xl', width: 320, theme: 'dark', language: 'zh' };

const ALL: readonly Combination[] = (['zh', 'en'] as const).flatMap((language) =>
  SIZES.flatMap((size) => WIDTHS.flatMap((width) => THEMES.map((theme) => ({ size, width, theme, language })))),
);

const nameOf = ({ size, width, theme, language }: Combination): string =>
  `${language} ${size} ${String(width)} ${theme}`;
const OTHERS = ALL.filter((one) => nameOf(one) !== nameOf(AS_OPENED));
const IN_TURN = OTHERS.flatMap((one) => [one, DARKEST]);

/** One of those of a scene. */
export type OfScene = Combination & { readonly name: string; readonly isAsOpened: boolean };

/** How a scene is looked at in this run: as it is opened, then in one other way; in the whole run in all of them, in Chinese first. */
export const combinationsOf = (scene: string): readonly OfScene[] =>
  [AS_OPENED, ...(isWhole ? OTHERS : inTurn(IN_TURN, scene))]
    .map((one, at) => ({ ...one, name: nameOf(one), isAsOpened: at === 0 }))
    .sort((one, other) => Number(one.language === 'en') - Number(other.language === 'en'));
