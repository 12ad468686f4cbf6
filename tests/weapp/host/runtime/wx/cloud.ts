import { api, ApiFailure, type ApiGroup } from './api.ts';
import { failWithoutNetwork } from './network.ts';

type Call = { readonly name: string; readonly data?: unknown };
type Upload = { readonly cloudPath: string; readonly filePath: string };
type Reply = {
  readonly errMsg?: string;
  readonly errCode?: number;
  readonly result?: unknown;
  readonly requestID?: string;
};

/** `wx.cloud` over the gateway of the local cloud that serves this page. */
export const cloudApi = (openid: string): ApiGroup => {
  let initialized = false;
  const post = async (address: string, type: string, body: BodyInit): Promise<unknown> => {
    if (!initialized)
      throw new ApiFailure('Cloud API is not enabled, please call wx.cloud.init first', { errCode: -1 });
    failWithoutNetwork();
    const headers = { 'content-type': type, 'x-localcloud-openid': openid };
    const response = await fetch(address, { method: 'POST', headers, body });
    return response.json();
  };
  return {
    init: () => {
      initialized = true;
    },
    callFunction: api('cloud.callFunction', async ({ name, data = {} }: Call) => {
      const reply = (await post(`/invoke/${name}`, 'application/json', JSON.stringify(data))) as Reply;
      if (reply.errCode) throw new ApiFailure(reply.errMsg ?? '', { errCode: reply.errCode });
      return { result: reply.result, requestID: reply.requestID };
    }),
    uploadFile: api('cloud.uploadFile', async ({ cloudPath, filePath }: Upload) => {
      const bytes = await (await fetch(filePath)).arrayBuffer();
      const address = `/storage?path=${encodeURIComponent(cloudPath)}`;
      const reply = (await post(address, 'application/octet-stream', bytes)) as { fileID?: string; errMsg?: string };
      if (!reply.fileID) throw new ApiFailure(reply.errMsg ?? 'no file id');
      return { fileID: reply.fileID, statusCode: 200 };
    }),
  };
};
