import { randomUUID } from 'node:crypto';

/** Puts a file into the cloud's storage as a screen of the mini-program does. @returns its file id. */
export const uploadFile = async (
  url: string,
  openid: string,
  content: string | Uint8Array,
  path = `rosters/${randomUUID()}.csv`,
): Promise<string> => {
  const response = await fetch(`${url}/storage?path=${path}`, {
    method: 'POST',
    headers: { 'x-localcloud-openid': openid, 'content-type': 'text/csv' },
    body: typeof content === 'string' ? content : Buffer.from(content),
  });
  const { fileID } = (await response.json()) as { fileID: string };
  return fileID;
};
