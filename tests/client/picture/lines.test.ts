import { evenLinesOf, linesOf, widthOf } from '../../../client/src/ui/picture/lines.ts';
import { useChinesePhone } from './boxes.ts';

useChinesePhone();

describe('lines', () => {
  test('break where a speaker pauses, if the phrase is short and there is room below', () => {
    const room = { size: 10, width: 100, linesMax: 3 };
    expect(linesOf('2单元电梯停了，老人下不了楼', room)).toEqual(['2单元电梯停了，', '老人下不了楼']);
  });

  test('are never wider than they may be, and say when something is left out', () => {
    const room = { size: 10, width: 100, linesMax: 2 };
    const lines = linesOf('这是一句很长很长的话一直说下去没有停过也没有句号', room);
    expect(lines).toEqual(['这是一句很长很长的话', '一直说下去没有停过…']);
    expect(lines.filter((line) => widthOf(line, 10) > 100)).toEqual([]);
  });

  test('do not end in a character or two alone, but in as many lines of one length', () => {
    const room = { size: 10, width: 100, linesMax: 3 };
    expect(linesOf('办事大厅搬到五号楼一楼', room)).toEqual(['办事大厅搬到五号楼一', '楼']);
    expect(evenLinesOf('办事大厅搬到五号楼一楼', room)).toEqual(['办事大厅搬到', '五号楼一楼']);
  });

  test('keep a number and a word of Latin letters together, and begin with no mark', () => {
    const room = { size: 10, width: 60, linesMax: 9 };
    expect(linesOf('电话是119号和HELLO', room)).toEqual(['电话是119号', '和HELLO']);
    expect(linesOf('一二三四五六。', { ...room, width: 60 })).toEqual(['一二三四五', '六。']);
  });
});
