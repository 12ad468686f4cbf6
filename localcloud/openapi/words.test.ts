import { judge } from './words.ts';

describe('the local content check', () => {
  test.each([
    ['三号楼路灯坏了', { suggest: 'pass', label: 100 }],
    ['这里有网络赌博', { suggest: 'risky', label: 20006, keyword: '网络赌博' }],
    ['有事加微信', { suggest: 'review', label: 10001, keyword: '加微信' }],
    ['加微信一起网络赌博', { suggest: 'risky', label: 20006, keyword: '网络赌博' }],
    ['请勿加微信', { suggest: 'pass', label: 100 }],
    ['请勿加微信，但可以加微信', { suggest: 'review', label: 10001, keyword: '加微信' }],
    ['', { suggest: 'pass', label: 100 }],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toEqual(verdict);
  });
});
