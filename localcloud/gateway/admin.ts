import { randomUUID } from 'node:crypto';
import type { Database, Meter, WireReply, WireRequest } from '../database/index.ts';
import { delay } from '../faults/delay.ts';
import type { Faults } from '../faults/faults.ts';
import type { FaultRule, FaultTarget } from '../faults/plan.ts';
import type { Runtime } from '../functions/runtime.ts';
import type { Journal, OpenInvocation } from '../observe/invocations.ts';
import type { Log } from '../observe/log.ts';
import type { Openapi } from '../openapi/openapi.ts';
import type { StorageActions } from '../storage/actions.ts';
import { EVENT_BYTES_MAX } from './invoke.ts';

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
  /** What becomes of requests of a call that was answered already. */
  readonly afterAnswer: 'serve' | 'refuse';
};

/** A request on its way: what is asked, and by which call. */
type Passage = { readonly request: AdminRequest; readonly action: string; readonly invocation?: OpenInvocation };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const refusal = (code: string, message: string): AdminReply => ({ json: { requestId: randomUUID(), code, message } });

/** Answers the wire protocol, platform.md §5.2. What it does not know is an error, never silence. */
export class Admin {
  readonly #parts: AdminParts;

  constructor(parts: AdminParts) {
    this.#parts = parts;
  }

  async answer(request: AdminRequest): Promise<AdminReply> {
    const { body, invocationId } = request;
    const action = text(body['action']);
    const invocation = invocationId === undefined ? undefined : this.#parts.journal.find(invocationId);
    const passage: Passage = { request, action, ...(invocation ? { invocation } : {}) };
    if (invocation?.request(action) === true && this.#isLate(passage, invocation)) {
      return refusal(
        'INVALID_PARAM',
        `the call was answered before it asked for ${action}: the cloud may freeze what goes on`,
      );
    }
    const target = this.#target(passage);
    if (invocation) await this.#parts.faults.before(target);
    const fault = this.#parts.faults.strike(target);
    return fault ? this.#withFault(fault, passage) : this.#dispatch(passage);
  }

  /** Tells of a request that came after its call was answered; true if it is to be refused. */
  #isLate({ request, action }: Passage, { record }: OpenInvocation): boolean {
    const where = [text(request.body['collectionName']), text(request.body['apiName'])].filter((name) => name !== '');
    this.#parts.log.write(
      `AFTER ITS ANSWER: ${record.function} ${record.id.slice(0, 8)} asked for ${[action, ...where].join(' ')}`,
    );
    return this.#parts.afterAnswer === 'refuse';
  }

  #target({ request, action, invocation }: Passage): FaultTarget {
    const { body } = request;
    const collection = text(body['collectionName']);
    return {
      action: action === 'wx.openApi' ? `${action}:${text(body['apiName'])}` : action,
      inTransaction: typeof body['transactionId'] === 'string',
      ...(collection ? { collection } : {}),
      ...(invocation ? { function: invocation.record.function } : {}),
    };
  }

  async #withFault(rule: FaultRule, passage: Passage): Promise<AdminReply> {
    const { fault } = rule;
    if (fault === 'conflict') return this.#conflict(passage);
    if (fault === 'busy') {
      return refusal(
        'DATABASE_TRANSACTION_FAIL',
        '[ResourceUnavailable.TransactionBusy] Transaction is busy (injected)',
      );
    }
    if (fault === 'EXCEED_REQUEST_LIMIT' || fault === 'EXCEED_CONCURRENT_REQUEST_LIMIT') {
      return refusal(fault, `${fault} (injected)`);
    }
    if (fault === 'timeout-before') return 'hang-up';
    if (fault === 'slow') await delay(rule.ms ?? 3000);
    if (fault === 'kill-instance' && rule.when !== 'after') return this.#kill(passage);
    const reply = await this.#dispatch(passage, rule);
    if (fault === 'kill-instance') return this.#kill(passage);
    return fault === 'timeout-after' ? 'hang-up' : reply;
  }

  async #conflict({ request, action, invocation }: Passage): Promise<AdminReply> {
    const { transactionId } = request.body;
    await this.#parts.database.handle({ action: 'database.abortTransaction', transactionId });
    invocation?.meter({ action, examined: 0, returned: 0, conflict: true, ms: 0 });
    const message = '[ResourceUnavailable.TransactionConflict] Transaction is conflict (injected)';
    return refusal('DATABASE_TRANSACTION_CONFLICT', message);
  }

  async #kill({ request }: Passage): Promise<AdminReply> {
    if (request.invocationId !== undefined) await this.#parts.runtime.killCall(request.invocationId);
    return 'hang-up';
  }

  async #dispatch(passage: Passage, fault?: FaultRule): Promise<AdminReply> {
    const { request, action } = passage;
    const { body } = request;
    if (action.startsWith('database.')) return this.#database(passage);
    if (action.startsWith('storage.')) {
      return { json: { requestId: randomUUID(), ...this.#parts.storage.handle(action, body) } };
    }
    if (action === 'functions.invokeFunction') return this.#callFunction(request);
    if (action === 'wx.openApi') return this.#openapi(passage, fault);
    if (action === 'wx.api') {
      return refusal('INVALID_PARAM', 'cloud.callOpenAPI is deprecated and not answered here; use cloud.openapi');
    }
    return refusal('INVALID_PARAM', `action "${action}" is not answered by the local cloud; see localcloud/README.md`);
  }

  async #database({ request, invocation }: Passage): Promise<AdminReply> {
    const onMeter = (meter: Meter): void => {
      if (!invocation?.meter(meter).flagged) return;
      const { action, collection = '?', examined } = meter;
      const where = `${action} on ${collection} in ${invocation.record.function}`;
      this.#parts.log.write(`NO INDEX: ${where} examined ${examined} documents`);
    };
    return { json: await this.#parts.database.handle(request.body, onMeter) };
  }

  async #callFunction({ body, source }: AdminRequest): Promise<AdminReply> {
    const event = text(body['request_data']) || '{}';
    const limit = `${EVENT_BYTES_MAX} bytes`;
    if (Buffer.byteLength(event) > EVENT_BYTES_MAX) return refusal('INVALID_PARAM', `the event has more than ${limit}`);
    const call = { function: text(body['function_name']), event, caller: { source } };
    const { id, outcome, lost } = await this.#parts.runtime.deliver(call);
    if (lost) return 'hang-up';
    if (!outcome.ok) return { json: { requestId: id, code: outcome.code, message: outcome.message } };
    if (Buffer.byteLength(outcome.result) > EVENT_BYTES_MAX) {
      return refusal('FUNCTIONS_EXECUTE_FAIL', `the result has more than ${limit}`);
    }
    return { json: { requestId: id, data: { response_data: outcome.result } } };
  }

  async #openapi({ request, invocation }: Passage, fault?: FaultRule): Promise<AdminReply> {
    const { requestData, apiName } = request.body;
    if (!Buffer.isBuffer(requestData)) {
      return refusal('INVALID_PARAM', 'wx.openApi wants multipart/form-data with requestData');
    }
    const allowed = invocation && this.#parts.runtime.spec(invocation.record.function)?.openapi;
    const call = { api: text(apiName), requestData, ...(allowed ? { allowed } : {}), ...(fault ? { fault } : {}) };
    return { protobuf: await this.#parts.openapi.answer(call) };
  }
}
