import { takeVerdict } from '../api/capture/index.ts';
import { learnLatest } from '../platform/latest.ts';
import { callSource } from '../platform/sdk.ts';
import { mediaVerdictIn } from './media-verdict.ts';

/** How a phone, a developer's tool or a web page calls; also as a link of a chain. WeChat's own pushes may carry an openid too. */
const CLIENTS = ['wx_client', 'wx_devtools', 'wx_http'];

/** WeChat's message service calls this with what it pushes. A client is answered `FORBIDDEN`, and nothing it says is read. */
export const main = async (event: unknown): Promise<unknown> => {
  if (
    callSource()
      .split(',')
      .some((source) => CLIENTS.includes(source))
  )
    return { ok: false, code: 'FORBIDDEN' };
  const verdict = mediaVerdictIn(event);
  if (verdict) {
    await learnLatest();
    await takeVerdict(verdict.traceId, verdict.check);
  }
  // WeChat sends again what is not answered so.
  return 'success';
};
