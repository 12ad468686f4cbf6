/** Sheets a picture is printed on, upright, in mm. A smaller one is the same sheet with everything smaller. */
export const PAPERS = {
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  A6: { width: 105, height: 148 },
} as const;
export type Paper = keyof typeof PAPERS;

const DOTS_PER_INCH = 150;
const MM_PER_INCH = 25.4;

/** Size of a sheet as a picture at 150 dots per inch, and the px of 1 mm of A4 on it. */
export const pixelsOf = (paper: Paper): { readonly width: number; readonly height: number; readonly perMm: number } => {
  const px = (mm: number) => Math.round((mm / MM_PER_INCH) * DOTS_PER_INCH);
  const width = px(PAPERS[paper].width);
  return { width, height: px(PAPERS[paper].height), perMm: width / PAPERS.A4.width };
};

/** Letters smaller than this, in mm, are not read on paper held in the hand. */
const LETTER_MIN_MM = 2.8;

/** Whether letters of so many mm on A4 can be read on a smaller sheet. */
export const isReadableOn = (paper: Paper, letterMm: number): boolean =>
  (letterMm * PAPERS[paper].width) / PAPERS.A4.width >= LETTER_MIN_MM;
