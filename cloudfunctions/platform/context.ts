import type { ResidentDoc } from '../../shared/community/documents.ts';
import type { Place, Role } from '../../shared/community/roles.ts';
import type { ApiContract } from '../../shared/contract.ts';
import type { Access, ActDeclaration, Declaration, Remember } from '../../shared/declaration.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { EventId, IdentityId } from '../../shared/kernel/ids.ts';
import type { LocalDate } from '../../shared/kernel/time.ts';
import type { MethodName } from '../../shared/rpc/contract.ts';
import type { Documents } from '../database/collections.ts';

/** What every handler knows: when it is, who calls, and which request this is. Nothing of it comes from the event's body but the request id. */
export type PublicCtx = {
  readonly now: InstantMs;
  /** The Beijing day of `now`. */
  readonly today: LocalDate;
  readonly identityId: IdentityId;
  readonly openid: string;
  readonly method: string;
};

/** What the handler of a resident's method knows besides. */
export type ResidentCtx = PublicCtx & {
  readonly resident: ResidentDoc;
  /** True if a role that may call this method, held today, reaches the place. */
  reaches(place: Place): boolean;
  /** True if the caller holds one of the roles today over the place. */
  holds(roles: readonly Role[], place: Place): boolean;
  /** The nodes over which the caller holds one of the roles today, and the buildings of those that are grids: what a list is read by. */
  nodesHeld(roles: readonly Role[]): readonly string[];
};

/** What the handler of a method of offices knows besides. */
export type OfficeCtx = PublicCtx & { readonly office: Documents['offices'] };

/** What the handler of a method of residents and offices knows: one of the two. */
export type MemberCtx = ResidentCtx | OfficeCtx;

/** What the handler of a method that writes knows besides; only these may run a command. */
type Act = {
  /** The event this request would append; also how a repeated request is known again. */
  readonly eventId: EventId;
  /** Keyed digest of method and input: the same request id with another one is another request. */
  readonly fingerprint: string;
  /** Who may, over what, what it says happened and what it remembers. */
  readonly declared: ActDeclaration;
};
/** An act that a stranger may do too. */
export type PublicAct = PublicCtx & Act;
/** An act of the account that acts for an office. */
export type OfficeAct = OfficeCtx & Act;
/** An act of a resident. */
export type ResidentAct = ResidentCtx & Act;
/** An act of either. */
export type MemberAct = ResidentAct | OfficeAct;

type CallerOf<A extends Access['audience']> = {
  anyone: PublicCtx;
  office: OfficeCtx;
  member: MemberCtx;
  resident: ResidentCtx;
  holders: ResidentCtx;
}[A];
type CtxOf<D extends Declaration> = CallerOf<D['access']['audience']> &
  (D extends { remember: Remember } ? Act : unknown);
/** Each method's context follows from its declaration. */
export type ApiCtx = { readonly [M in MethodName<ApiContract>]: CtxOf<ApiContract[M]> };
