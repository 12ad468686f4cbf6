type ErrorSpec = {
  /** Shown to residents as it stands, at most 20 characters: what happened and what to do next. No codes, no blame. */
  readonly message: string;
  /**
   * What the screen offers. `same-request`: send again with the same request id. `refresh`: load again, then let the
   * person decide. `join`: find my household first. `edit`: what was written is kept and can be changed.
   */
  readonly recovery: 'same-request' | 'refresh' | 'join' | 'edit' | 'update-app' | 'none';
};

/** The closed set of refusals. A code is never renamed or reused: old clients stay in the wild for months. */
export const ERROR_CATALOG = {
  NETWORK: { message: '没有网，先存着，等会儿再送', recovery: 'same-request' },
  BUSY: { message: '现在人多，再按一次', recovery: 'same-request' },
  INTERNAL: { message: '出了点问题，等会儿再试', recovery: 'same-request' },
  INVALID_INPUT: { message: '有地方没填对，看一看再送', recovery: 'edit' },
  REQUEST_REUSED: { message: '这件事送过了，再看一看', recovery: 'refresh' },
  CLIENT_TOO_OLD: { message: '小程序旧了，关掉再打开', recovery: 'update-app' },
  NOT_RESIDENT: { message: '先找到你家，才能办事', recovery: 'join' },
  FORBIDDEN: { message: '这件事不归你管，找楼长问问', recovery: 'none' },

  FLAT_NOT_FOUND: { message: '没有这个房号，再选一次', recovery: 'edit' },
  NAME_NOT_ON_ROSTER: { message: '这一户没有这个名字，再看看', recovery: 'edit' },
  TOO_MANY_ATTEMPTS: { message: '今天试太多次了，去问楼长', recovery: 'none' },
  MEMBERSHIP_EXISTS: { message: '你已经申请过了，等楼长', recovery: 'refresh' },
  MEMBERSHIP_NOT_FOUND: { message: '这条申请不在了', recovery: 'refresh' },
  MEMBERSHIP_NOT_PENDING: { message: '这条申请已经办过了', recovery: 'refresh' },
  RESIDENT_ALREADY_BOUND: { message: '这个人已经在群里了，先对一对', recovery: 'refresh' },
  RESIDENT_LEAVING: { message: '他刚离开，等一分钟再点头', recovery: 'refresh' },
  NOT_THIS_PERSON: { message: '手机上换了人，再看一看', recovery: 'refresh' },
  PHONE_NOT_SHARED: { message: '他没留电话，去门口问一声', recovery: 'none' },
  PHONE_NOT_GIVEN: { message: '微信没给号码，自己写吧', recovery: 'edit' },
  LAST_ADMIN: { message: '只剩你一个管理员，先找人接', recovery: 'none' },

  NEED_NOT_FOUND: { message: '这件事不在了，看看别的', recovery: 'refresh' },
  NEED_NOT_OPEN: { message: '这件事变了，再看一看', recovery: 'refresh' },
  NEED_FULL: { message: '满员了，去看看别的事', recovery: 'refresh' },
  CLAIM_OWN_NEED: { message: '自己的事，要请邻居来接', recovery: 'none' },
  ALREADY_CLAIMED: { message: '你已经接了这件事', recovery: 'refresh' },
  NOT_CLAIMANT: { message: '你没有接这件事', recovery: 'refresh' },
  NOT_REQUESTER: { message: '要说这件事的人来点头', recovery: 'none' },
  TEXT_REFUSED: { message: '有的话不能发，改一改再送', recovery: 'edit' },

  NOTICE_NOT_FOUND: { message: '这条通知不在了，看看别的', recovery: 'refresh' },
  NOTICE_WITHDRAWN: { message: '这条通知收回了', recovery: 'refresh' },
  TEXT_NEEDS_LOOK: { message: '有的话要再看一眼，才能发', recovery: 'edit' },
  PICTURE_NOT_USABLE: { message: '这张照片用不了，换一张', recovery: 'edit' },
  RECORDING_NOT_USABLE: { message: '这段录音用不了，再录一次', recovery: 'edit' },
  RECORDING_NOT_FOUND: { message: '这段录音不在了', recovery: 'refresh' },
  NOT_SHAREABLE: { message: '这件事没公开，先不发给别人', recovery: 'refresh' },
  CODE_NOT_FOUND: { message: '这个码不管用了，去首页看看', recovery: 'none' },

  FILE_NOT_READABLE: { message: '这个文件打不开，换 CSV 再试', recovery: 'edit' },
  IMPORT_NOT_FOUND: { message: '这次导入不在了，重新选文件', recovery: 'refresh' },
  IMPORT_RUNNING: { message: '上一次导入还没完，先等等', recovery: 'refresh' },
  IMPORT_STALE: { message: '名册变过了，重新查一次', recovery: 'edit' },
  REMOVALS_NOT_ACCEPTED: { message: '有人要移出，先看名单再点', recovery: 'edit' },
} as const satisfies Record<string, ErrorSpec>;

export type ErrorCode = keyof typeof ERROR_CATALOG;

/** Codes that any method may return; a contract lists only what is particular to it. */
export type CommonErrorCode =
  | 'NETWORK'
  | 'BUSY'
  | 'INTERNAL'
  | 'INVALID_INPUT'
  | 'REQUEST_REUSED'
  | 'CLIENT_TOO_OLD'
  | 'NOT_RESIDENT'
  | 'FORBIDDEN';

/** What a method answers: a value, or the one refusal that applies first. Exceptions are bugs, never refusals. */
export type Result<T, E extends ErrorCode> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: E };

/** Wraps a value as success. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
/** Refuses with one code of the catalogue. */
export const fail = <E extends ErrorCode>(code: E): { readonly ok: false; readonly code: E } => ({ ok: false, code });

/** True for a string that is a code of this build's catalogue; own properties only, so `constructor` is none. */
export const isErrorCode = (code: string): code is ErrorCode =>
  Object.prototype.hasOwnProperty.call(ERROR_CATALOG, code);
