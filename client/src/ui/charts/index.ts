/**
 * Plots on a canvas, for a picture that is sent on: shapes for a box in px, then one call of the painter, e.g.
 * `paint(context, barShapes({ x: 40, y: 300, width: 670, height: 320 }, rows), DAYLIGHT, 4)`. Words come from `say`.
 *
 * The same plots on a page are components beside this file (`Bars.tsx` ...), imported one by one, so that a page of the main
 * package carries only those it shows.
 */
export { DAYLIGHT, paint, type Brush, type Palette } from './paint.ts';
export { barShapes, columnShapes, lineShapes, partShapes, type Box, type Shape } from './shapes.ts';
