import { api, ApiFailure, type ApiGroup } from './api.ts';
import { ask } from './dialogs.ts';

const TEMPLATES_MAX = 3;

/** WeChat's question whether messages may come, one answer for all of them; a yes is told to the local cloud, which then lets them through. */
export const subscribeApi = (openid: string): ApiGroup => ({
  requestSubscribeMessage: api('requestSubscribeMessage', async ({ tmplIds }: { tmplIds: readonly string[] }) => {
    if (tmplIds.length === 0 || tmplIds.length > TEMPLATES_MAX)
      throw new ApiFailure('TmplIds length', { errCode: 20003 });
    const answer = (await ask('bottom', ['邻里 申请发送消息'], ['拒绝', '允许'], 'row')) === 1 ? 'accept' : 'reject';
    if (answer === 'accept') await Promise.all(tmplIds.map((templateId) => allow(openid, templateId)));
    return Object.fromEntries(tmplIds.map((id) => [id, answer]));
  }),
});

const allow = (openid: string, templateId: string): Promise<Response> =>
  fetch('/_localcloud/subscribe', { method: 'POST', body: JSON.stringify({ openid, templateId, count: 1 }) });
