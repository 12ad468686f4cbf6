import { inTurn } from '../fixtures/sample.ts';
import { SIZES, THEMES, WIDTHS, type Size } from './scene.ts';

/** One way a screen is seen. */
export type Combination = {
  readonly size: Size;
  readonly width: (typeof WIDTHS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly language: 'zh' | 'en';
};

/** Each screen is looked at so in every run: as it is used most, and at its darkest and narrowest; long words come in turn. */
const ALWAYS: readonly Combination[] = [
  { size: 'm', width: 375, theme: 'light', language: 'zh' },
  { size: 'xl', width: 320, theme: 'dark', language: 'zh' },
];

const ALL: readonly Combination[] = (['zh', 'en'] as const).flatMap((language) =>
  SIZES.flatMap((size) => WIDTHS.flatMap((width) => THEMES.map((theme) => ({ size, width, theme, language })))),
);

const nameOf = ({ size, width, theme, language }: Combination): string =>
  `${language} ${size} ${String(width)} ${theme}`;
const IN_TURN = ALL.filter((one) => !ALWAYS.some((other) => nameOf(other) === nameOf(one)));

/** One of those of a scene. */
export type OfScene = Combination & { readonly name: string; readonly isAsOpened: boolean; readonly isInTurn: boolean };

/** How a scene is looked at in this run: as it is opened, then otherwise, in Chinese first; one of them, in the whole run all, is in turn. */
export const combinationsOf = (scene: string): readonly OfScene[] => {
  const turn = inTurn(IN_TURN, scene);
  return [...ALWAYS, ...turn]
    .map((one, at) => ({ ...one, name: nameOf(one), isAsOpened: at === 0, isInTurn: turn.includes(one) }))
    .sort((one, other) => Number(one.language === 'en') - Number(other.language === 'en'));
};
