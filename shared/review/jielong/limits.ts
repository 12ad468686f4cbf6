/** Bounds of a pasted 接龙. Lengths count UTF-16 units. */
export const JIELONG_LIMITS = {
  /** Of the whole message. */
  textLengthMax: 20_000,
  /** Lines that are read; what comes after them is left off and said so. */
  linesMax: 200,
  /** Of what one line says: as much as an opinion. */
  lineLengthMax: 300,
  /** Of a name somebody goes by in the group. */
  nicknameLengthMax: 10,
} as const;
