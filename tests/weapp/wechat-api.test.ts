import type { Request } from 'playwright-core';
import { useWechatPage } from './wechat-page.ts';

describe('what wx answers in the host', () => {
  const { open, act, said } = useWechatPage();

  test('a modal is a question to tap', async () => {
    const page = await open();
    await act(page, '问');
    await page.getByText('想好了吗').waitFor();
    await page.getByText('再想想').tap();
    expect(await said(page)).toEqual({ errMsg: 'showModal:ok', confirm: false, cancel: true });
  });

  test('a choice answers with its place, closing it refuses', async () => {
    const page = await open();
    await act(page, '选');
    await page.getByText('乙').tap();
    expect(await said(page)).toEqual({ errMsg: 'showActionSheet:ok', tapIndex: 1 });
    const other = await open();
    await act(other, '选');
    await other.getByText('取消').tap();
    expect(await said(other)).toEqual({ refused: 'showActionSheet:fail cancel' });
  });

  test('a toast comes, and goes by itself', async () => {
    const page = await open();
    await act(page, '提示');
    await page.getByText('好了').waitFor();
    await page.getByText('好了').waitFor({ state: 'detached' });
  });

  test('a call is offered before it is made', async () => {
    const page = await open();
    await act(page, '打电话');
    await page.getByText('呼叫 110').tap();
    expect(await said(page)).toEqual({ errMsg: 'makePhoneCall:ok' });
  });

  test('what is stored outlives a restart and belongs to one phone', async () => {
    const page = await open();
    await act(page, '存');
    await said(page);
    await page.reload();
    await act(page, '取');
    expect(await said(page)).toEqual({ errMsg: 'getStorage:ok', data: { a: [1] } });
    await page.goto(page.url().replace('o-1', 'o-2'));
    await act(page, '取');
    expect(await said(page)).toEqual({ refused: 'getStorage:fail data not found' });
  });

  test('a value of more than a megabyte is refused', async () => {
    const page = await open();
    await act(page, '存太多');
    expect(await said(page)).toEqual({ refused: 'setStorage:fail entry size limit reached' });
  });

  test('a cloud function is called under the openid of the phone', async () => {
    let asked: Request | undefined;
    const page = await open({
      openid: 'o-captain',
      gateway: (request) => {
        asked = request;
        return { errMsg: 'cloud.callFunction:ok', result: { n: 2 }, requestID: 'r-1' };
      },
    });
    await act(page, '云');
    expect(await said(page)).toEqual({ errMsg: 'cloud.callFunction:ok', result: { n: 2 }, requestID: 'r-1' });
    expect([asked?.method(), new URL(asked?.url() ?? '').pathname]).toEqual(['POST', '/invoke/api']);
    expect([asked?.postDataJSON(), asked?.headers()['x-localcloud-openid']]).toEqual([{ n: 1 }, 'o-captain']);
  });

  test('a function that throws rejects with its code', async () => {
    const page = await open({ gateway: () => ({ errCode: -504002, errMsg: 'functions execute fail' }) });
    await act(page, '云');
    expect(await said(page)).toEqual({ refused: 'cloud.callFunction:fail functions execute fail', errCode: -504002 });
  });

  test('the cloud must be opened first', async () => {
    const page = await open();
    await act(page, '没开云');
    const refused = 'cloud.callFunction:fail Cloud API is not enabled, please call wx.cloud.init first';
    expect(await said(page)).toEqual({ refused, errCode: -1 });
  });

  test('the network goes and comes', async () => {
    const page = await open();
    await act(page, '听网络');
    await page.context().setOffline(true);
    await page.getByText('{"isConnected":false,"networkType":"none"}').waitFor();
    await act(page, '网络');
    await page.getByText('{"errMsg":"getNetworkType:ok","networkType":"none"}').waitFor();
    await page.context().setOffline(false);
    await page.getByText('{"isConnected":true,"networkType":"wifi"}').waitFor();
  });

  test('the capsule lies where it is said to lie', async () => {
    const page = await open();
    await act(page, '胶囊');
    const drawn = await page.locator('.wechat-capsule').boundingBox();
    expect(await said(page)).toMatchObject({
      left: drawn?.x,
      top: drawn?.y,
      width: drawn?.width,
      height: drawn?.height,
    });
  });

  test('what only a browser has is not there', async () => {
    const page = await open();
    await act(page, '环境');
    expect(await said(page)).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'undefined', 'function']);
  });

  test.each([
    ['没有的接口', 'wx.startRecord is not in this host'],
    ['没有的云接口', 'wx.cloud.database is not in this host'],
    ['没有的插件', 'plugin Nobody is not in app.json'],
  ])('%s fails by name, on the screen and in the console', async (name, message) => {
    const page = await open({ tolerates: [new RegExp(message)] });
    await act(page, name);
    await page.locator('.host-failure').getByText(message).waitFor();
    expect(await said(page)).toEqual({ refused: message });
  });

  test('what a page throws fails the test', async () => {
    const page = await open({ tolerates: [/页面出错了/] });
    await act(page, '出错');
    await page.locator('.host-failure').getByText('页面出错了').waitFor();
  });
});
