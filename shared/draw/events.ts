/** What can have happened in a draw of lots, in the past tense. */
export const DRAW_EVENT_KINDS = [
  'draw.made',
  'draw.checked',
  'draw.entered',
  'draw.left',
  'draw.gaveUp',
  'draw.frozen',
  'draw.empty',
  'draw.witnessesNamed',
  'draw.said',
  'draw.drawn',
  'draw.withdrawn',
  'draw.asked',
  'draw.answered',
] as const;
/** What one event of a draw says happened. */
export type DrawEventKind = (typeof DRAW_EVENT_KINDS)[number];
