import type { Clock } from '../clock/clock.ts';
import type { State } from '../state/state.ts';

/** Arguments as they arrive: snake_case keys, JSON values. */
export type ApiArgs = Readonly<Record<string, unknown>>;

/** What WeChat answers: a JSON body (`errcode` 0 or absent is success) or bytes such as a picture. */
export type ApiResult =
  { readonly json: Record<string, unknown> } | { readonly contentType: string; readonly body: Buffer };

export type ApiContext = {
  readonly clock: Clock;
  readonly state: State;
  readonly log: (line: string) => void;
  /** Delivers a push from WeChat to the function `callback`, if there is one. Does not wait for it. */
  readonly push: (event: Readonly<Record<string, unknown>>) => void;
  /** What the picture of a code says to a scanner. */
  readonly codeText: (page: string, scene: string) => string;
  /** Bytes of a stored file or data address, if this machine has them. */
  readonly readMedia: (url: string) => string | undefined;
};

/** One `cloud.openapi` method. */
export type Api = (args: ApiArgs, context: ApiContext) => ApiResult | Promise<ApiResult>;

export const refused = (errcode: number, errmsg: string): ApiResult => ({ json: { errcode, errmsg } });
export const answered = (body: Record<string, unknown>): ApiResult => ({ json: { errcode: 0, errmsg: 'ok', ...body } });

const VISIT_WITHIN_MS = 2 * 60 * 60 * 1000;

/** WeChat checks content only for a user who was in the mini-program within two hours. [DOC] api_msgseccheck */
export const refuseOpenid = (openid: unknown, { clock, state }: ApiContext): ApiResult | undefined => {
  if (typeof openid !== 'string' || openid === '') return refused(40003, 'invalid openid');
  const visit = state.lastVisit(openid);
  if (visit === undefined) return refused(40003, 'invalid openid: it never called a function here');
  if (clock.now() - visit > VISIT_WITHIN_MS) return refused(61010, 'code is expired: no visit within two hours');
  return undefined;
};
