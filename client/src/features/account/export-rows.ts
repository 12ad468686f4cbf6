import { say } from '../../words/say.ts';
import { partsOf } from './export-parts.ts';
import type { Taken } from './use-export.ts';

/** The whole as rows of a spreadsheet: the headings, then for each thing its part, its time and its words. */
export const rowsOfAll = (items: readonly Taken[]): string[][] => [
  [say('export.column.part'), say('export.column.at'), say('export.column.words')],
  ...partsOf(items).flatMap(({ title, lines }) => lines.map(({ at, words }) => [title, at ?? '', words])),
];
