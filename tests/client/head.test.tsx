import { render } from '@testing-library/react';
import { Line, Page } from '../../client/src/ui/index.ts';
import { resetPhone } from './doubles/taro.ts';

beforeEach(resetPhone);

test("the pill of a page keeps twelve pixels from WeChat's capsule", () => {
  render(
    <Page title="水">
      <Line text="水漏了" />
    </Page>,
  );
  // On this phone the capsule begins 94 px from the right edge.
  expect(document.querySelector<HTMLElement>('.head')?.style.paddingRight).toBe('106px');
});

test('a page with nothing to do has no foot', () => {
  const mayAct = [].length > 0;
  render(
    <Page title="水" foot={mayAct && <Line text="发出去" />}>
      <Line text="水漏了" />
    </Page>,
  );
  expect(document.querySelector('.foot')).toBeNull();
});
