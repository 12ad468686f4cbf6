import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NeedDetail, PostNeed } from '../../client/src/features/need/index.ts';
import { doneNeed } from './doubles/done-need.ts';
import { press, serveCaptain, useServer, value } from './doubles/server.ts';

useServer();
// An account that has WeChat's voice.
Object.assign(globalThis, { WECHAT_VOICE: true });

const namesOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.getAttribute('aria-label'));
/** The names of the pictures that are heard, in their order. */
const ears = () => namesOf('.ear');
const pills = () => namesOf('.listen');

test("a need's own words can be heard on its page, and every ready reason in its sheet", async () => {
  serveCaptain({ 'need.detail': () => value(doneNeed('need_81')) });
  render(<NeedDetail needId="need_81" />);
  await waitFor(() => expect(ears()).toContain('听一听：说的话'));
  expect(pills()).toEqual(['听一听：水']);
  await press('没修好');
  await screen.findByRole('dialog');
  expect(pills()).toEqual(['听一听：水', '听一听']);
  expect(ears()).toEqual(expect.arrayContaining(['听一听：还是老样子', '听一听：只好了一半', '听一听：没有人来过']));
});

test('what is about to be sent can be heard by itself', async () => {
  serveCaptain({});
  render(<PostNeed kind="water" />);
  fireEvent.change(await screen.findByLabelText('是什么事？'), { target: { value: '水管漏水' } });
  await press('写好了');
  await waitFor(() => expect(ears()).toContain('听一听：说的话'));
});
