import type { GlyphName } from './glyphs.ts';

/** By daylight always: whoever gets the picture has a screen, a theme and eyes of their own. */
export const COLOURS = {
  paper: '#F4F2EC',
  sheet: '#FFFFFF',
  wash: '#E6EBF4',
  ink: '#14213A',
  ink2: '#3C485E',
  line: '#DCD8CC',
  indigo: '#1B4080',
  night: '#15284B',
  wall: '#0E1D3A',
  pane: '#2B4A80',
  nightInk: '#FFFFFF',
  nightInk2: '#CFDAEC',
  lamp: '#FFC94D',
  amber: '#634200',
  leaf: '#14543A',
  print: '#000000',
} as const;
export type Colour = keyof typeof COLOURS;

/** Room in a picture. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What a picture is made of, from the back to the front. All numbers are px of the picture. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly colour: Colour;
    }
  /** One line of words; `y` is where the letters stand. */
  | {
      readonly kind: 'words';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly isStrong?: boolean;
      readonly colour: Colour;
    }
  | {
      readonly kind: 'glyph';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly name: GlyphName;
      readonly colour: Colour;
    }
  /** Straight from point to point. */
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly width: number;
      readonly isDashed?: boolean;
      readonly colour: Colour;
    }
  /** A square picture from an address: the code. */
  | { readonly kind: 'code'; readonly x: number; readonly y: number; readonly size: number; readonly src: string };

export type Picture = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };
