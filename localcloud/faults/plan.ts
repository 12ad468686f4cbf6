/** What can be made to go wrong. */
export const FAULT_KINDS = [
  // A write or commit inside a transaction meets another transaction; the transaction is aborted, as in the cloud.
  'conflict',
  // An operation inside a transaction is told the transaction is busy; the transaction stays.
  'busy',
  // The request is lost before it has an effect: the connection breaks.
  'timeout-before',
  // The effect is done and the reply is lost: the connection breaks.
  'timeout-after',
  'EXCEED_REQUEST_LIMIT',
  'EXCEED_CONCURRENT_REQUEST_LIMIT',
  // The request is answered `ms` later.
  'slow',
  // A call or a timer is delivered a second time, at once, to another instance.
  'duplicate',
  'content-check-down',
  'message-quota-used',
  // Any open API is not reached.
  'openapi-down',
  // The instance that made the request is killed, before the effect or after it.
  'kill-instance',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/**
 * When one fault strikes. A rule counts the actions it matches from 1; the count starts anew with each plan.
 *
 * With `calls` it strikes at exactly these numbers, else with `probability`, else always.
 */
export type FaultRule = {
  readonly fault: FaultKind;
  /**
   * Which actions: a wire action (`database.commitTransaction`), one with its API (`wx.openApi:security.msgSecCheck`),
   * `invoke` (a call of a function, by a client or another function), `timer`, or a beginning with `*` (`database.*`). @defaultValue what the kind can hit
   */
  readonly action?: string;
  readonly collection?: string;
  /** The function that makes the request; for `invoke` and `timer` the function that is called. */
  readonly function?: string;
  readonly calls?: readonly number[];
  /** 0 (exclusive) to 1 (inclusive). Drawn from the seed and the count alone, so a run can be replayed. */
  readonly probability?: number;
  /** For `slow`: milliseconds, at most 60000. @defaultValue 3000 */
  readonly ms?: number;
  /** For `kill-instance`. @defaultValue before */
  readonly when?: 'before' | 'after';
};

/** The faults of a run. `{}` is none. */
export type FaultPlan = {
  /** @defaultValue the seed of the local cloud */
  readonly seed?: number;
  readonly rules?: readonly FaultRule[];
};

/** An action that a fault could hit. */
export type FaultTarget = {
  readonly action: string;
  readonly collection?: string;
  readonly function?: string;
  readonly inTransaction?: boolean;
};

const IN_TRANSACTION = /^database\.(insertDocument|modifyDocument|removeDocument|getDocument|modifyAndReturnDoc)$/;
const TRANSACTION_WRITE =
  /^database\.(insertDocument|modifyDocument|removeDocument|modifyAndReturnDoc|commitTransaction)$/;
const ANY = /./;

/** The actions a kind can hit, and those it hits when a rule does not say. */
const REACH = {
  conflict: { can: TRANSACTION_WRITE, does: TRANSACTION_WRITE },
  busy: { can: IN_TRANSACTION, does: IN_TRANSACTION },
  'timeout-before': { can: ANY, does: /^database\./ },
  'timeout-after': { can: ANY, does: /^database\./ },
  EXCEED_REQUEST_LIMIT: { can: ANY, does: /^database\./ },
  EXCEED_CONCURRENT_REQUEST_LIMIT: { can: ANY, does: /^database\./ },
  slow: { can: ANY, does: /^database\./ },
  duplicate: { can: /^(invoke|timer)$/, does: /^(invoke|timer)$/ },
  'content-check-down': { can: /^wx\.openApi:security\./, does: ANY },
  'message-quota-used': { can: /^wx\.openApi:subscribeMessage\.send$/, does: ANY },
  'openapi-down': { can: /^wx\.openApi:/, does: ANY },
  'kill-instance': { can: /^(?!invoke$|timer$)/, does: /^database\./ },
} as const satisfies Record<FaultKind, { can: RegExp; does: RegExp }>;

const NEEDS_TRANSACTION: ReadonlySet<FaultKind> = new Set<FaultKind>(['conflict', 'busy']);
const SLOW_MAX_MS = 60_000;

const matchesPattern = (pattern: string, action: string): boolean =>
  pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action;

/** Whether the rule counts this action. */
export const matches = (rule: FaultRule, target: FaultTarget): boolean => {
  const { can, does } = REACH[rule.fault];
  if (!can.test(target.action)) return false;
  if (rule.action === undefined ? !does.test(target.action) : !matchesPattern(rule.action, target.action)) return false;
  if (rule.collection !== undefined && rule.collection !== target.collection) return false;
  if (rule.function !== undefined && rule.function !== target.function) return false;
  return !NEEDS_TRANSACTION.has(rule.fault) || target.inTransaction === true;
};

type Check = { readonly broken: (rule: FaultRule) => boolean; readonly why: string };

/** In order of precedence. */
const CHECKS: readonly Check[] = [
  { broken: ({ fault }) => !FAULT_KINDS.includes(fault), why: `fault must be one of ${FAULT_KINDS.join(', ')}` },
  {
    broken: ({ probability: p }) => p !== undefined && !(p > 0 && p <= 1),
    why: 'probability is above 0 and at most 1',
  },
  {
    broken: ({ calls }) => calls?.some((n) => !Number.isInteger(n) || n < 1) === true,
    why: 'calls are whole numbers from 1',
  },
  {
    broken: ({ calls, probability }) => calls !== undefined && probability !== undefined,
    why: 'say calls or probability, not both',
  },
  { broken: ({ ms }) => ms !== undefined && !(ms >= 0 && ms <= SLOW_MAX_MS), why: `ms is within 0-${SLOW_MAX_MS}` },
  {
    broken: ({ fault, action }) => action !== undefined && !action.endsWith('*') && !REACH[fault].can.test(action),
    why: 'this fault cannot strike this action',
  },
];

/** Throws, naming the rule, if one is malformed or could never strike. */
export const checkPlan = (plan: FaultPlan): void => {
  for (const [i, rule] of (plan.rules ?? []).entries()) {
    const check = CHECKS.find(({ broken }) => broken(rule));
    if (check) throw new Error(`fault rule ${i + 1}: ${check.why}`);
  }
};
