import { randomUUID } from 'node:crypto';
import type { Database, WireReply, WireRequest } from '../database/index.ts';
import type { Faults } from '../faults/faults.ts';
import type { FaultRule } from '../faults/plan.ts';
import type { Runtime } from '../functions/runtime.ts';
import type { Journal, OpenInvocation } from '../observe/invocations.ts';
import type { Log } from '../observe/log.ts';
import type { Openapi } from '../openapi/openapi.ts';
import type { StorageActions } from '../storage/actions.ts';

export type AdminReply = { readonly json: WireReply } | { readonly protobuf: Buffer } | 'hang-up';

export type AdminRequest = {
  readonly body: WireRequest;
  /** The call that makes the request, from the address it was sent to. */
  readonly invocationId?: string;
  /** The SDK's `x-tcb-source`: the caller's own SOURCE and `,scf`. */
  readonly source: string;
};

export type AdminParts = {
  readonly database: Database;
  readonly runtime: Runtime;
  readonly storage: StorageActions;
  readonly openapi: Openapi;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly log: Log;
};

/** Answers the wire protocol, platform.md §5.2. What it does not know is an error, never silence. */
export type Admin = (request: AdminRequest) => Promise<AdminReply>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const CONFLICT = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message: '[ResourceUnavailable.TransactionConflict] Transaction is conflict (injected)',
};
const BUSY = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message: '[ResourceUnavailable.TransactionBusy] Transaction is busy (injected)',
};

export const createAdmin = ({ database, runtime, storage, openapi, journal, faults, log }: AdminParts): Admin => {
  const error = (code: string, message: string): AdminReply => ({ json: { requestId: randomUUID(), code, message } });

  const answerDatabase = async (body: WireRequest, invocation?: OpenInvocation): Promise<AdminReply> => {
    const reply = await database.handle(body, (meter) => {
      const query = invocation?.meter(meter);
      if (query?.flagged)
        log.write(
          `NO INDEX: ${meter.action} on ${meter.collection ?? '?'} examined ${meter.examined} documents in ${invocation?.record.function ?? '?'}`,
        );
    });
    return { json: reply };
  };

  const callFunction = async (body: WireRequest, source: string): Promise<AdminReply> => {
    const event = text(body['request_data']) || '{}';
    const { id, outcome, lost } = await runtime.deliver({
      function: text(body['function_name']),
      event,
      caller: { source },
    });
    if (lost) return 'hang-up';
    if (!outcome.ok) return { json: { requestId: id, code: outcome.code, message: outcome.message } };
    return { json: { requestId: id, data: { response_data: outcome.result } } };
  };

  const answerOpenapi = async (
    body: WireRequest,
    invocation?: OpenInvocation,
    fault?: FaultRule,
  ): Promise<AdminReply> => {
    const { requestData } = body;
    if (!Buffer.isBuffer(requestData))
      return error('INVALID_PARAM', 'wx.openApi wants multipart/form-data with requestData');
    const allowed = invocation ? runtime.functions.get(invocation.record.function)?.openapi : undefined;
    const call = {
      api: text(body['apiName']),
      requestData,
      ...(allowed ? { allowed } : {}),
      ...(fault ? { fault } : {}),
    };
    return { protobuf: await openapi.answer(call) };
  };

  const dispatch = async (
    request: AdminRequest,
    invocation?: OpenInvocation,
    fault?: FaultRule,
  ): Promise<AdminReply> => {
    const { body } = request;
    const action = text(body['action']);
    if (action.startsWith('database.')) return answerDatabase(body, invocation);
    if (action.startsWith('storage.')) return { json: { requestId: randomUUID(), ...storage.handle(action, body) } };
    if (action === 'functions.invokeFunction') return callFunction(body, request.source);
    if (action === 'wx.openApi') return answerOpenapi(body, invocation, fault);
    if (action === 'wx.api')
      return error('INVALID_PARAM', 'cloud.callOpenAPI is deprecated and not answered here; use cloud.openapi');
    return error('INVALID_PARAM', `action "${action}" is not answered by the local cloud; see localcloud/README.md`);
  };

  const abort = async (body: WireRequest): Promise<void> => {
    await database.handle({ action: 'database.abortTransaction', transactionId: body['transactionId'] });
  };

  const withFault = async (
    fault: FaultRule,
    request: AdminRequest,
    invocation?: OpenInvocation,
  ): Promise<AdminReply> => {
    switch (fault.fault) {
      case 'conflict':
        await abort(request.body);
        invocation?.meter({ action: text(request.body['action']), examined: 0, returned: 0, conflict: true, ms: 0 });
        return error(CONFLICT.code, CONFLICT.message);
      case 'busy':
        return error(BUSY.code, BUSY.message);
      case 'EXCEED_REQUEST_LIMIT':
      case 'EXCEED_CONCURRENT_REQUEST_LIMIT':
        return error(fault.fault, `${fault.fault} (injected)`);
      case 'timeout-before':
        return 'hang-up';
      case 'timeout-after':
        await dispatch(request, invocation);
        return 'hang-up';
      case 'slow':
        await delay(fault.ms ?? 3000);
        return dispatch(request, invocation);
      case 'kill-instance':
        if (fault.when === 'after') await dispatch(request, invocation);
        if (request.invocationId !== undefined) await runtime.killCall(request.invocationId);
        return 'hang-up';
      case 'content-check-down':
      case 'message-quota-used':
        return dispatch(request, invocation, fault);
      case 'duplicate':
        return dispatch(request, invocation);
    }
  };

  return async (request) => {
    const { body } = request;
    const action = text(body['action']);
    const invocation = request.invocationId === undefined ? undefined : journal.find(request.invocationId);
    invocation?.request(action);
    const collection = text(body['collectionName']);
    const fault = faults.strike({
      action: action === 'wx.openApi' ? `${action}:${text(body['apiName'])}` : action,
      inTransaction: typeof body['transactionId'] === 'string',
      ...(collection ? { collection } : {}),
      ...(invocation ? { function: invocation.record.function } : {}),
    });
    return fault ? withFault(fault, request, invocation) : dispatch(request, invocation);
  };
};
