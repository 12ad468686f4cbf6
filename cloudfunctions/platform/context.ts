import type { ApiContract } from '../../shared/contract.ts';
import type { ResidentDoc } from '../../shared/community/documents.ts';
import type { Place, Role } from '../../shared/community/roles.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { EventId, IdentityId } from '../../shared/kernel/ids.ts';
import type { LocalDate } from '../../shared/kernel/time.ts';
import type { MethodName } from '../../shared/rpc/contract.ts';
import type { AUTHORIZATION } from './authorization.ts';

/** What every handler knows: when it is, who calls, and which request this is. Nothing of it comes from the event's body but the request id. */
export type PublicCtx = {
  readonly now: InstantMs;
  /** The Beijing day of `now`. */
  readonly today: LocalDate;
  readonly identityId: IdentityId;
  readonly openid: string;
  readonly method: string;
  /** The event this request would append; also how a repeated request is known again. */
  readonly eventId: EventId;
  readonly fingerprint: string;
};

/** What the handler of a resident's method knows besides. */
export type ResidentCtx = PublicCtx & {
  readonly resident: ResidentDoc;
  /** True if a role that may call this method, held today, reaches the place. */
  reaches(place: Place): boolean;
  /** True if the caller holds one of the roles today over the place. */
  holds(roles: readonly Role[], place: Place): boolean;
};

/** Each method's context follows from its line in the authorisation table. */
export type ApiCtx = {
  readonly [M in MethodName<ApiContract>]: (typeof AUTHORIZATION)[M] extends { audience: 'anyone' }
    ? PublicCtx
    : ResidentCtx;
};
