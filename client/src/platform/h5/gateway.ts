import { openKept } from './kept-files.ts';
import { personaOpenid } from './persona.ts';

type CallReply = { result?: unknown; errCode?: number; errMsg?: string };
type UploadReply = { fileID?: string; errMsg?: string };

const post = async (path: string, body: BodyInit, type: string): Promise<unknown> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': type, 'x-localcloud-openid': personaOpenid() },
    body,
  });
  return response.json();
};

/** `POST /invoke/<name>` answers what `wx.cloud.callFunction` would; a failure rejects, as there. */
export const invoke = async (name: string, event: unknown): Promise<unknown> => {
  const reply = (await post(`/invoke/${name}`, JSON.stringify(event), 'application/json')) as CallReply;
  if (reply.errCode) throw new Error(reply.errMsg ?? 'callFunction failed');
  return reply.result;
};

/** `POST /storage?path=…` answers what `wx.cloud.uploadFile` would. `localPath` is an address or a kept file. */
export const uploadFile = async (cloudPath: string, localPath: string): Promise<string> => {
  const address = await openKept(localPath);
  if (address === null) throw new Error('no such file');
  const bytes = await (await fetch(address)).arrayBuffer();
  const path = `/storage?path=${encodeURIComponent(cloudPath)}`;
  const reply = (await post(path, bytes, 'application/octet-stream')) as UploadReply;
  if (!reply.fileID) throw new Error(reply.errMsg ?? 'uploadFile failed');
  return reply.fileID;
};

/** A browser has no WeChat to ask: the local cloud takes every tap for a yes, as `wx.requestSubscribeMessage` would answer it. */
export const allowMessages = async (templateIds: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  for (const templateId of templateIds)
    await post(
      '/_localcloud/subscribe',
      JSON.stringify({ openid: personaOpenid(), templateId, count: 1 }),
      'application/json',
    );
  return Object.fromEntries(templateIds.map((id) => [id, 'accept']));
};
