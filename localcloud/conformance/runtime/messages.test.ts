import { USER } from './cloud.ts';
import { localStatement } from './remote.ts';
import { refused, useOpenapi } from './use-openapi.ts';

const { cloud, openapi } = useOpenapi();

describe('subscribeMessage.send', () => {
  const send = (args: object = {}): Promise<unknown> =>
    openapi('subscribeMessage', 'send', {
      touser: USER,
      templateId: 'tpl',
      page: 'pages/need/index',
      data: { thing1: { value: '路灯' } },
      ...args,
    });
  const grant = (count: number, openid = USER) =>
    fetch(`${cloud().url}/_localcloud/subscribe`, {
      method: 'POST',
      body: JSON.stringify({ openid, templateId: 'tpl', count }),
    });

  localStatement('without an acceptance the message is refused with 43101 [DOC]', async () => {
    expect(await send()).toEqual({
      refused: expect.objectContaining({
        errCode: 43101,
        errMsg: 'openapi.subscribeMessage.send:fail user refuse to accept the msg',
      }) as unknown,
    });
  });

  localStatement('one acceptance is one message, and acceptances add up [DOC]', async () => {
    await grant(1);
    await grant(1);
    expect([await send(), await send()]).toMatchObject([{ errCode: 0 }, { errCode: 0 }]);
    expect(await send()).toEqual(refused(43101));
  });

  localStatement('an acceptance is of one user and one template [DOC]', async () => {
    await grant(1, 'o-other');
    expect(await send()).toEqual(refused(43101));
    expect(await send({ touser: 'o-other', templateId: 'tpl-2' })).toEqual(refused(43101));
    expect(await send({ touser: 'o-other' })).toMatchObject({ errCode: 0 });
  });

  localStatement(
    'data without a value, or a thing of more than 20 characters, is refused with 47003 and costs nothing [DOC]',
    async () => {
      await grant(1);
      expect(await send({ data: { thing1: {} } })).toEqual(refused(47003));
      expect(await send({ data: { thing1: { value: '字'.repeat(21) } } })).toEqual(refused(47003));
      expect(await send()).toMatchObject({ errCode: 0 });
    },
  );

  localStatement('a message that was sent is kept with its data and page [DOC]', async () => {
    const messages = (await (await fetch(`${cloud().url}/_localcloud/messages.json`)).json()) as object[];
    expect(messages[0]).toMatchObject({
      touser: USER,
      template: 'tpl',
      page: 'pages/need/index',
      data: { thing1: { value: '路灯' } },
    });
  });
});

describe('customerServiceMessage.send', () => {
  const send = (args: object = {}): Promise<unknown> =>
    openapi('customerServiceMessage', 'send', { touser: USER, msgtype: 'text', text: { content: '收到了' }, ...args });

  localStatement('a message to somebody who was here within 48 hours is kept and can be seen [DOC]', async () => {
    expect(await send()).toMatchObject({ errCode: 0 });
    const [newest] = (await (await fetch(`${cloud().url}/_localcloud/messages.json`)).json()) as object[];
    expect(newest).toMatchObject({
      touser: USER,
      template: 'customer service: text',
      data: { content: { value: '收到了' } },
    });
  });

  localStatement('nobody, another type, nothing said and a stranger are refused [DOC]', async () => {
    expect(await send({ touser: '' })).toEqual(refused(40003));
    expect(await send({ msgtype: 'wxcard' })).toEqual(refused(40008));
    expect(await send({ text: { content: '' } })).toEqual(refused(44004));
    expect(await send({ touser: 'o-never' })).toEqual(refused(45015));
  });
});

describe('template messages, which are taken out of service', () => {
  localStatement('refuse everybody [CHOSEN]', async () => {
    const sent = await openapi('templateMessage', 'send', { touser: USER, templateId: 'tpl', formId: 'f', data: {} });
    const listed = await openapi('templateMessage', 'getTemplateList', { offset: 0, count: 20 });
    expect([sent, listed]).toEqual([refused(48001), refused(48001)]);
  });
});
