import { inOneBreath, spoken } from '../../words/spoken-numbers.ts';
import type { NoticeRowData } from './notice-data.ts';

/** The sentences of a text, each a line of its own: a voice reads them one by one, and can be followed. */
export const linesOf = (text: string): readonly string[] =>
  (text.match(/[^。！？!?；;\n]+[。！？!?；;]*/g) ?? []).map((line) => line.trim()).filter((line) => line !== '');

/** A notice read aloud by the device: what it is called, then line by line. */
export const tellNotice = ({ title, body }: Pick<NoticeRowData, 'title' | 'body'>): readonly string[] => [
  inOneBreath([title]),
  ...linesOf(body).map(spoken),
];
