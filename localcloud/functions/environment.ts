/** Who a call comes from. A timer and another function bring no user. */
export type Caller = { readonly openid?: string; readonly source: string; readonly trigger?: 'timer' };

/** The mini-program that every local caller belongs to. */
export const APP_ID = 'wx0000localcloud00';

/** What a container has from its start, before any call: platform.md §5.1. */
export const containerVariables = (env: string, functionName: string): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: env,
  TCB_ENV: env,
  SCF_FUNCTIONNAME: functionName,
  // The SDK signs with these; nobody here checks the signature.
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_SESSIONTOKEN: 'local',
});

/** What one call brings. The address names the call, so that the gateway knows whose request it answers. */
export const callVariables = (id: string, gatewayUrl: string, caller: Caller): Record<string, string> => {
  const context: Record<string, string> = {
    ...(caller.openid === undefined ? {} : { WX_OPENID: caller.openid, WX_UNIONID: `union-${caller.openid}` }),
    WX_APPID: APP_ID,
    WX_CLIENTIP: '127.0.0.1',
    WX_API_TOKEN: 'local',
  };
  return {
    ...context,
    WX_CONTEXT_KEYS: Object.keys(context).join(','),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,SCF_NAMESPACE',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${gatewayUrl}/admin/i/${id}` }),
    TCB_SOURCE: caller.source,
    TCB_SEQID: id,
    ...(caller.trigger === 'timer' ? { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: 'local' } : {}),
  };
};

/** The second argument of `exports.main`. */
export const callContext = (call: {
  id: string;
  functionName: string;
  env: string;
  timeoutMs: number;
  variables: Readonly<Record<string, string>>;
}): Record<string, unknown> => ({
  request_id: call.id,
  function_name: call.functionName,
  function_version: '$LATEST',
  namespace: call.env,
  memory_limit_in_mb: 256,
  time_limit_in_ms: call.timeoutMs,
  environment: JSON.stringify(call.variables),
});
