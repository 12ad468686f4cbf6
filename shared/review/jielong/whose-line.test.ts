import { short } from '../../../tests/fixtures/jielong-doors.ts';

test.each([
  // The number: full-width, without a blank, twice, without its dot.
  ['１．农小满，电梯老停', [[1, ['501 农小满 name'], '电梯老停', null]]],
  ['1.农小满电梯老停', [[1, ['501 农小满 name'], '电梯老停', null]]],
  ['1. 1、农小满 电梯老停', [[1, ['501 农小满 name'], '电梯老停', null]]],
  [
    '1. 农小满 电梯停\n2 班国强 灯不亮',
    [
      [1, ['501 农小满 name'], '电梯停', null],
      [2, ['302 班国强 name'], '灯不亮', null],
    ],
  ],
  // Emoji and what nobody sees.
  ['1. 🌸农小满🌸 电梯老停👍🏻', [[1, ['501 农小满 name'], '电梯老停👍🏻', null]]],
  ['1. \u200B农 小 满\uFE0F：电梯老停', [[1, ['501 农小满 name'], '电梯老停', null]]],
  // A line that spills over, also one that begins with a number.
  [
    '1. 农小满，电梯停\n3楼灯也不亮\n2. 班国强 没得',
    [
      [1, ['501 农小满 name'], '电梯停 3楼灯也不亮', null],
      [2, ['302 班国强 name'], '没意见', null],
    ],
  ],
  ['1. 农小满，水管漏\n3.5米长', [[1, ['501 农小满 name'], '水管漏 3.5米长', null]]],
  // Flats: alone, with unit or house, before and after the name.
  ['1. 3-302 班国强 灯不亮', [[1, ['302 班国强 name'], '灯不亮', null]]],
  ['1. 3号楼1单元302室班国强：灯不亮', [[1, ['302 班国强 name'], '灯不亮', null]]],
  ['1. 3-1-302班国强 灯不亮', [[1, ['302 班国强 name'], '灯不亮', null]]],
  ['1. 班国强302 灯不亮', [[1, ['302 班国强 name'], '灯不亮', null]]],
  ['1. 302 灯不亮', [[1, ['302 null flat'], '灯不亮', null]]],
  ['1. 501 灯不亮', [[1, ['501 null flat', '501 null flat'], '灯不亮', 'sameName']]],
  ['1. 2单元501 灯不亮', [[1, ['501 null flat'], '灯不亮', null]]],
  ['1. 501 韦大山 灯不亮', [[1, ['501 韦大山 name'], '灯不亮', null]]],
  ['1. 2-702黄妹 灯不亮', [[1, ['702 黄妹 name'], '灯不亮', null]]],
  ['1. 302 农小满 灯不亮', [[1, ['501 农小满 name', '302 null flat'], '灯不亮', 'flatOrName']]],
  ['1. 4号楼302 灯不亮', [[1, [], '4号楼302 灯不亮', 'noName']]],
  ['1. 302年前就坏了', [[1, [], '302年前就坏了', 'noName']]],
  // Names: the given name alone, one letter more, at the end, only near with two letters.
  ['1. 小满：电梯老停', [[1, ['501 农小满 near'], '电梯老停', null]]],
  ['1. 农小小满 电梯老停', [[1, ['501 农小满 near'], '电梯老停', null]]],
  ['1. 电梯老停 ——农小满', [[1, ['501 农小满 name'], '电梯老停', null]]],
  ['1. 黄妹没意见', [[1, ['702 黄妹 name', '1003 黄妹 name'], '没意见', 'sameName']]],
  ['1. 王妹 没意见', [[1, [], '没意见', 'noName']]],
  ['1. 农小满', [[1, ['501 农小满 name'], '', 'noWords']]],
  // No numbers: who, then what, also on the next line.
  [
    '农小满: 电梯停\n班国强：没有',
    [
      [null, ['501 农小满 name'], '电梯停', null],
      [null, ['302 班国强 name'], '没意见', null],
    ],
  ],
  [
    '农小满:\n电梯停\n\n班国强:\n没有',
    [
      [null, ['501 农小满 name'], '电梯停', null],
      [null, ['302 班国强 name'], '没意见', null],
    ],
  ],
  // The same twice in one message is one.
  [
    '1. 农小满 电梯停\n1. 农小满，电梯停！',
    [
      [1, ['501 农小满 name'], '电梯停', null],
      [1, ['501 农小满 name'], '电梯停！', 'twice'],
    ],
  ],
] as const)('%j', (text, rows) => {
  expect(short(text)).toEqual(rows);
});
