import { ROLE_WORDS, type Role } from '../../../shared/community/roles.ts';
import { ERROR_CATALOG, type ErrorCode } from '../../../shared/kernel/errors.ts';
import { NEED_KIND_WORDS, type NeedKind } from '../../../shared/need/kinds.ts';

/** Names that stand in shared/ beside what they name, because the server says them too. */
export const sayError = (code: ErrorCode): string => ERROR_CATALOG[code].message;
export const sayKind = (kind: NeedKind): string => NEED_KIND_WORDS[kind];
export const sayRole = (role: Role): string => ROLE_WORDS[role];
