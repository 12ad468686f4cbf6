import type { Role } from './community/roles.ts';
import type { EventKind } from './event-kinds.ts';
import type { ActOnPhone } from './rpc/act-on-phone.ts';
import type { MethodSpec } from './rpc/contract.ts';

/**
 * Who may call a method.
 *
 * `anyone`: every openid, also a stranger's. `resident`: whoever is bound to a row of the roster, within their community.
 * `office`: the account that acts for an office that has not ended; no resident does.
 * `member`: a resident or the account of an office; what each may do is told apart by what it is about.
 * `holders`: residents who hold one of the roles today; what they touch must lie in the scope of that role (D5).
 */
export type Access =
  | { readonly audience: 'anyone' }
  | { readonly audience: 'resident' }
  | { readonly audience: 'office' }
  | { readonly audience: 'member' }
  | { readonly audience: 'holders'; readonly roles: readonly Role[] };

/** Every openid, also a stranger's. */
export const ANYONE = { audience: 'anyone' } as const satisfies Access;
/** Whoever is bound to a row of the roster. */
export const RESIDENT = { audience: 'resident' } as const satisfies Access;
/** Whoever acts for an office that has not ended. */
export const OFFICE = { audience: 'office' } as const satisfies Access;
/** A resident, or whoever acts for an office that has not ended. */
export const MEMBER = { audience: 'member' } as const satisfies Access;
/** Residents who hold one of these roles today, over the place the method is about. */
export const holders = <const R extends readonly Role[]>(roles: R) => ({ audience: 'holders', roles }) as const;

/**
 * The place or thing a method is about. A right is always a right over something, so no method leaves it out.
 *
 * `public`: what everybody may know. `ownAccount`: the caller's account and what belongs to it. `ownBuilding`, `ownCommunity`: where
 * the caller lives. `ownScope`: all that lies in the nodes the caller's roles are bound to. `placeIn`: a place the input names, by
 * the field. `placeOf`: the place of the stored document whose id stands in the field `by`.
 */
export type Over =
  | 'public'
  | 'ownAccount'
  | 'ownBuilding'
  | 'ownCommunity'
  | 'ownScope'
  | { readonly placeIn: string }
  | { readonly placeOf: string; readonly by: string };

/**
 * What an act leaves on record beside its event, to answer a repeated request.
 *
 * `everything`: a keyed fingerprint of the input, and the reply. `not the input`: the reply alone, for inputs that few guesses would
 * find, such as a phone number. `nothing`: neither, for private choices; a repeated request is answered from what stands then.
 */
export type Remember = 'everything' | 'not the input' | 'nothing';

/** The row of the articles' table of mechanisms that a method serves; null = none of them alone, such as the caller's own account. */
export type Mechanism = `M-${number}` | null;

/** Inputs that tests and documentation send. */
export type Examples = {
  /** An input with every field there is, which the schema takes. An id that ends in `_nowhere` stands for an id of its kind. */
  readonly good: Readonly<Record<string, unknown>>;
  /** Fields that make the good input change nothing when somebody is let in; left out where the good input changes nothing itself. */
  readonly harmless?: Readonly<Record<string, unknown>>;
  /** Inputs that the schema refuses although each field alone is good. */
  readonly bad?: readonly Readonly<Record<string, unknown>>[];
};

type Declared = MethodSpec & {
  readonly mechanism: Mechanism;
  readonly access: Access;
  readonly over: Over;
  readonly examples: Examples;
};
/** A method that changes nothing. */
export type ReadDeclaration = Declared & { readonly event: null; readonly remember?: never };
/** A method that writes: what it says happened, what it remembers, and what the phone must know of it (`acts.ts` of the feature). */
export type ActDeclaration = Declared &
  ActOnPhone & {
    /** The kinds of event it may append, one at a time; none if it keeps its own record. */
    readonly event: readonly EventKind[];
    readonly remember: Remember;
  };
/** All that is said of one method, in one place. */
export type Declaration = ReadDeclaration | ActDeclaration;
/** Methods by their names at the wire. */
export type Declarations = Readonly<Record<string, Declaration>>;

/** Keeps the literal types, so that contexts, refusals and names follow exactly. */
export const declareMethods = <const D extends Declarations>(methods: D): D => methods;

/** True for a method that writes. */
export const isAct = (method: Declaration): method is ActDeclaration => method.event !== null;
