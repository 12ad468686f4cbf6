import sdk from 'wx-server-sdk';

/** The real environment to check, if one is named; its key comes from `TENCENTCLOUD_SECRETID` and `TENCENTCLOUD_SECRETKEY`. */
export const REMOTE_ENV = process.env['LOCALCLOUD_CONFORMANCE_ENV'];

/** A statement that holds of the cloud, told by its function `probe`. */
export const statement = test;

/** A statement that needs a mini-program user, the clock or a fault: it can be checked only here. */
export const localStatement = REMOTE_ENV === undefined ? test : test.skip;

type Options = { readonly name: string; readonly data: object };
type Sdk = {
  readonly init: (config: { env: string; secretId?: string; secretKey?: string }) => void;
  readonly callFunction: (options: Options) => Promise<{ readonly result?: unknown }>;
};

const withKey = (env: string): Parameters<Sdk['init']>[0] => {
  const { TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = process.env;
  return { env, ...(secretId === undefined ? {} : { secretId }), ...(secretKey === undefined ? {} : { secretKey }) };
};

/** Calls a function of the real environment through the official SDK. */
export const callRemotely = (env: string): ((name: string, data: object) => Promise<unknown>) => {
  const cloud = sdk as unknown as Sdk;
  cloud.init(withKey(env));
  return async (name, data) => (await cloud.callFunction({ name, data })).result;
};
