import { render, screen } from '@testing-library/react';
import { TellMe } from '../../client/src/features/vote/TellMe.tsx';
import type { VoteShown } from '../../client/src/features/vote/vote-shown.ts';
import { press, see, sent, serve, useServer, value, type Answers } from './doubles/server.ts';
import { phone } from './doubles/taro.ts';

useServer();

const vote = (toCome: VoteShown['telling']['toCome'], isAsked = false) =>
  ({ voteId: 'vote_1', telling: { toCome, isAsked } }) as unknown as VoteShown;
const templates: Answers = {
  'subscription.templates': () =>
    value({
      templates: [
        { template: 'sought', templateId: 'template_1', left: 3 },
        { template: 'changed', templateId: 'template_2', left: 0 },
        { template: 'due', templateId: 'template_3', left: 0 },
      ],
    }),
  'subscription.record': () => value({ left: [] }),
};

test('one press asks WeChat for both messages, tells Linli, and says that they come', async () => {
  serve({ ...templates, 'vote.tellMe': () => value({ toCome: ['opened', 'counted'] }) });
  phone.messages = { template_1: 'accept', template_2: 'accept' };
  render(<TellMe vote={vote(['opened', 'counted'])} />);
  await see('开始投、有结果，各说一次');
  await press(/^微信告诉我/);
  await see('好，微信会告诉你');
  expect(phone.asked).toEqual([['template_1', 'template_2']]);
  expect(sent('vote.tellMe').map(({ input }) => input)).toEqual([{ voteId: 'vote_1' }]);
});

test('a no in WeChat tells Linli nothing', async () => {
  serve({ ...templates, 'vote.tellMe': () => value({ toCome: ['counted'] }) });
  phone.messages = { template_2: 'reject' };
  render(<TellMe vote={vote(['counted'])} />);
  await see('有结果了，说一次');
  await press(/^微信告诉我/);
  await see('不要紧，不告诉你');
  expect([phone.asked, sent('subscription.record'), sent('vote.tellMe')]).toEqual([[['template_2']], [], []]);
});

test('what was asked for is said again, and nothing is offered where nothing is to come', async () => {
  serve(templates);
  const { rerender } = render(<TellMe vote={vote(['counted'], true)} />);
  await see('好，微信会告诉你');
  rerender(<TellMe vote={vote([])} />);
  expect(screen.queryByText('好，微信会告诉你')).toBeNull();
  expect(screen.queryByText('微信告诉我')).toBeNull();
});
