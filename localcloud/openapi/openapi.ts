import type { FaultRule } from '../faults/plan.ts';
import type { Api, ApiArgs, ApiContext } from './api.ts';
import { customerServiceSend } from './customer-service.ts';
import { imgSecCheck } from './img-sec-check.ts';
import { mediaCheckAsync } from './media-check.ts';
import { msgSecCheck } from './msg-sec-check.ts';
import { getPhoneNumber } from './phone-number.ts';
import { decodeApiData, encodeApiReply, type Pair } from './protobuf.ts';
import { RETIRED, retired } from './retired.ts';
import { subscribeMessageSend } from './subscribe-message.ts';
import type { Subscriptions } from './subscriptions.ts';
import { getCode, getUnlimited } from './wxacode.ts';

/** Errors of the system around the APIs, as the SDK numbers them. */
const SYSTEM_ERROR = { notFound: -604100, noPermission: -604101, timeout: -604102 } as const;

export type OpenapiCall = {
  readonly api: string;
  /** Protobuf bytes. */
  readonly requestData: Buffer;
  /** What the calling function's `config.json` allows; undefined for a request from no function. */
  readonly allowed?: ReadonlySet<string>;
  readonly fault?: FaultRule;
};

/** Answers `wx.openApi` in protobuf bytes. */
export type Openapi = { answer(call: OpenapiCall): Promise<Buffer> };

const readArgs = (pairs: readonly Pair[]): ApiArgs =>
  Object.fromEntries(
    pairs.map(({ key, value, fileName }) => [
      key,
      fileName === undefined ? (JSON.parse(value.toString('utf8')) as unknown) : { fileName, value },
    ]),
  );

export const createOpenapi = (context: ApiContext, subscriptions: Subscriptions): Openapi => {
  const apis = new Map<string, Api>([
    ['security.msgSecCheck', msgSecCheck],
    ['security.mediaCheckAsync', mediaCheckAsync],
    ['subscribeMessage.send', subscribeMessageSend(subscriptions)],
    ['security.imgSecCheck', imgSecCheck],
    ['customerServiceMessage.send', customerServiceSend(subscriptions)],
    ['wxacode.get', getCode],
    ['wxacode.getUnlimited', getUnlimited],
    ['phonenumber.getPhoneNumber', getPhoneNumber],
    ...RETIRED.map((name) => [name, retired] as const),
  ]);

  const answer = async ({ api, requestData, allowed, fault }: OpenapiCall): Promise<Buffer> => {
    if (allowed && !allowed.has(api)) {
      context.log(`openapi ${api} is not in permissions.openapi of the function's config.json`);
      return encodeApiReply({ errorCode: SYSTEM_ERROR.noPermission });
    }
    const run = apis.get(api);
    if (!run) {
      context.log(`openapi ${api} is not answered by the local cloud; see localcloud/README.md`);
      return encodeApiReply({ errorCode: SYSTEM_ERROR.notFound });
    }
    if (fault?.fault === 'content-check-down' || fault?.fault === 'openapi-down')
      return encodeApiReply({ errorCode: SYSTEM_ERROR.timeout });
    if (fault?.fault === 'message-quota-used') return json({ errcode: 43101, errmsg: 'user refuse to accept the msg' });
    const result = await run(readArgs(decodeApiData(requestData).pairs), context);
    return 'json' in result ? json(result.json) : encodeApiReply(result);
  };

  return { answer };
};

const json = (body: Record<string, unknown>): Buffer =>
  encodeApiReply({ contentType: 'application/json; charset=utf-8', body: Buffer.from(JSON.stringify(body)) });
