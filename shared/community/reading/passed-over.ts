import type { RosterProblem } from '../roster-columns.ts';
import { compact } from '../roster-text.ts';
import { WHOLE_LINE } from './sheet.ts';

const SHOWN_MAX = 12;

/** A line that is no person: which, and what stands there. */
export const passedOver = (line: number, cells: readonly string[]): RosterProblem => {
  const words = compact(cells.find((cell) => cell.trim() !== '') ?? '');
  const shown = words.length > SHOWN_MAX ? `${words.slice(0, SHOWN_MAX)}…` : words;
  return { line, column: WHOLE_LINE, reason: `“${shown}”不是住户，跳过了` };
};

/** How a sum at the foot, a signature or a note begins. */
const FOOT =
  /^(?:例[:：\d]|合计|总计|小计|共计|总人数|总户数|制表|填表|填报|审核|审批|负责人|经办|备注|说明|注[:：]|共\d+[人户页]|第\d+页)/;
/** The name of a place over the rows of those who live there; U+5E62 is another word for 栋. */
const BAND = /^\p{Letter}?\d{0,3}\p{Letter}{0,4}(?:号楼|栋|\u5E62|座|单元|片区|网格|区|组|村|小区)$/u;

/** True for a sum, a signature, a note or a place that stands alone: no person is lost with it. */
export const isNote = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const first = compact(filled[0] ?? '');
  return FOOT.test(first) || (filled.length === 1 && BAND.test(first));
};

/** Why a row over the heading was not read that has as much in it as a person's. */
export const ABOVE = '在表头上面，没有读';
const PERSON_CELLS_MIN = 4;
/** True for a row with as many cells filled as a person's has, and no note. */
export const mayBePerson = (cells: readonly string[]): boolean =>
  !isNote(cells) && cells.filter((cell) => cell.trim() !== '').length >= PERSON_CELLS_MIN;

/** True where the heading stands once more, as at the top of each printed page. */
export const isAgain = (cells: readonly string[], heading: readonly string[]): boolean =>
  cells.some((cell) => cell.trim() !== '') && cells.every((cell, at) => compact(cell) === compact(heading[at] ?? ''));
