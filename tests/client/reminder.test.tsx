import { render, screen, waitFor } from '@testing-library/react';
import { AskReminder } from '../../client/src/features/subscription/index.ts';
import { press, see, sent, serve, useServer, value, type Answers } from './doubles/server.ts';
import { phone } from './doubles/taro.ts';

useServer();

const templates: Answers = {
  'subscription.templates': () => value({ templates: [{ template: 'sought', templateId: 'template_1', left: 0 }] }),
};

test('a yes that did not arrive says so, and 再试 sends it again without asking a second time', async () => {
  serve({ ...templates, 'subscription.record': () => Promise.reject(new Error('lost')) });
  phone.messages = { template_1: 'accept' };
  render(<AskReminder at="posted" />);
  await press('告诉我');
  await see('没有网');
  expect(screen.queryByRole('button', { name: '告诉我' })).toBeNull();
  serve({ ...templates, 'subscription.record': () => value({ left: [] }) });
  await press('再试');
  await see('好，微信告诉你');
  const [first, second] = sent('subscription.record');
  expect([first?.input, second]).toEqual([{ answers: [{ template: 'sought', answer: 'accept' }] }, first]);
  expect(phone.asked).toEqual([['template_1']]);
});

test('a yes that is refused tells why', async () => {
  serve({ ...templates, 'subscription.record': () => ({ ok: false, code: 'NOT_RESIDENT' }) });
  phone.messages = { template_1: 'accept' };
  render(<AskReminder at="posted" />);
  await press('告诉我');
  await see('先找到你家，才能办事');
  await waitFor(() => expect(screen.queryByRole('button', { name: '再试' })).toBeNull());
});
