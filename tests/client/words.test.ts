import { ERROR_CATALOG } from '../../shared/kernel/errors.ts';
import { say } from '../../client/src/words/say.ts';
import { zh } from '../../client/src/words/zh.ts';

const LINE_LENGTH_MAX = 20;

describe('the words of the app', () => {
  test('no line is longer than twenty characters', () => {
    const tooLong = Object.entries(zh).filter(([, words]) =>
      words.split('\n').some((line) => line.replace(/\{\w+\}/g, '').length > LINE_LENGTH_MAX),
    );
    expect(tooLong).toEqual([]);
  });

  test('no refusal is longer than twenty characters', () => {
    const tooLong = Object.values(ERROR_CATALOG).filter(({ message }) => message.length > LINE_LENGTH_MAX);
    expect(tooLong).toEqual([]);
  });

  test('nothing speaks like an office or shouts', () => {
    const stiff = Object.entries(zh).filter(([, words]) => /您|用户|提交|操作|异常|温馨提示|请稍后|！|%/.test(words));
    expect(stiff).toEqual([]);
  });

  test('holes are filled, also with nothing and with zero', () => {
    expect(say('status.wantsMore', { n: 3, m: 0 })).toBe('要 3 人，接了 0 人');
    expect(say('detail.reason', { reason: '' })).toBe('理由：');
  });

  test('what fills a hole is not read as another hole', () => {
    expect(say('event.actor', { name: '{reason}', reason: '$&' })).toBe('{reason}：$&');
  });
});
