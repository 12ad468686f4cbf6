import { randomUUID } from 'node:crypto';
import type { Localcloud } from '../../localcloud/index.ts';
import type { ApiContract } from '../../shared/contract.ts';
import type { Input, MethodName, Output } from '../../shared/rpc/contract.ts';
import { createRpcClient } from '../../shared/rpc/client.ts';
import { functionOf } from '../../shared/rpc/functions.ts';

export type Cloud = Pick<Localcloud, 'invoke' | 'url' | 'clock'>;

/** Calls the shipped bundle as one person would and insists on success: for seeding, where a refusal is a mistake of ours. */
export const callerOf = (cloud: Cloud, openid: string) => {
  const rpc = createRpcClient<ApiContract>(
    (request) => cloud.invoke(functionOf(request.method), request, { openid }),
    'seed',
  );
  return async <M extends MethodName<ApiContract>>(
    method: M,
    input: Input<ApiContract, M>,
  ): Promise<Output<ApiContract, M>> => {
    const result = await rpc(method, input, { requestId: randomUUID() });
    if (!result.ok) throw new Error(`${method} refused with ${result.code}`);
    return result.value;
  };
};
export type Caller = ReturnType<typeof callerOf>;
