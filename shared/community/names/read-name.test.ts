import { readName } from './read-name.ts';

const read = (cell: string) => readName(cell, 30);

test.each([
  ['黄 桂花', '黄桂花'],
  ['Anna  Li', 'Anna Li'],
  ['王', '王'],
  ['李䶮', '李䶮'],
  ['王𬭎', '王𬭎'],
  ['㐂', '㐂'],
  ['李〇', '李〇'],
  ['阿依古丽·买买提', '阿依古丽·买买提'],
  ['阿依古丽•买买提', '阿依古丽·买买提'],
  ['阿依古丽．买买提', '阿依古丽·买买提'],
  ['阿依古丽・买买提', '阿依古丽·买买提'],
  ['黄\u202E桂\u200B花', '黄桂花'],
])('%j is read as %j, without a word', (cell, value) => expect(read(cell)).toEqual({ value }));

test.each([
  ['⻩桂花', { value: '黄桂花', notice: '读成“黄桂花”，看看对不对' }],
  ['⽅山', { value: '方山', notice: '读成“方山”，看看对不对' }],
  ['\uF9D1明', { value: '六明', notice: '读成“六明”，看看对不对' }],
  ['李\uE863', { value: '李䶮', notice: '读成“李䶮”，看看对不对' }],
  ['李Y头', { value: '李Y头', notice: '“李Y头”里有字母，看看对不对' }],
  ['黄桂花（户主）', { value: '黄桂花', notice: '“户主”没有读进名字' }],
  ['韦山[租户', { value: '韦山', notice: '“租户”没有读进名字' }],
])('%j is read, and said', (cell, expected) => expect(read(cell)).toEqual(expected));

test.each([
  ['', '不能空着'],
  ['123', '不像名字'],
  ['？？', '不像名字'],
  ['黄?花', '名字里有“?”，要写全'],
  ['黄*花', '名字里有“*”，要写全'],
  ['李□', '名字里有“□”，要写全'],
  ['李\uE000', '有一个字别人打不出，换成正字'],
  ['李⺀', '有一个字别人打不出，换成正字'],
  ['黄桂花（已故）', '写着“已故”，这人还在吗'],
  ['黄&花', '名字里有“&”'],
  ['黄'.repeat(31), '太长了，最多30个字'],
])('%j is no name: %s', (cell, reason) => expect(read(cell)).toEqual({ reason }));
