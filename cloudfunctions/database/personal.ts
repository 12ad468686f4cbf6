type FieldOf<D> = D extends unknown ? keyof D & string : never;
/** A field of a document, or one inside it: `claims.name` is the name in each of the claims. */
type PathIn<D> = FieldOf<D> | `${FieldOf<D>}.${string}`;

/** What becomes of somebody's part in the documents of a collection when their account ends. */
export type Leaving<D> =
  /** The documents go; with `upTo`, only those whose field of that name is not after the end of the account. */
  | { readonly how: 'remove'; readonly upTo?: FieldOf<D> }
  /** They are taken off the list in the field `whose`. */
  | { readonly how: 'unlist' }
  /** The named fields are overwritten; `why` the rest stays. */
  | { readonly how: 'forget'; readonly fields: Readonly<Partial<Record<FieldOf<D>, string>>>; readonly why: string }
  /** The feature's own act does it (`membership/departure/acts.ts`); `rest` is what it leaves, and `why`. */
  | { readonly how: 'act'; readonly rest: readonly PathIn<D>[]; readonly why: string }
  /** It happens in the transaction that ends the account, or with the documents themselves; `rest` is what is left. */
  | { readonly how: 'at once'; readonly rest: readonly PathIn<D>[]; readonly why: string }
  /** All of it stays. */
  | { readonly how: 'stays'; readonly why: string };

/**
 * The part that one kind of person has in the documents of a collection: whoever asked in a need, whoever helped. Leaving and
 * the export follow from these declarations, and tests hold the stored documents against them.
 */
export type PersonalPart<D> = {
  /** The field that holds whose it is. An index begins with it; a list holds each of them. */
  readonly whose: PathIn<D>;
  /** What stands in that field. */
  readonly by: 'resident' | 'identity' | 'membership' | 'account';
  /** Holds for the documents in which these fields have these values. */
  readonly where?: Readonly<Partial<Record<FieldOf<D>, unknown>>>;
  /** The fields that say something about this person, `whose` among them where it names them. */
  readonly fields: readonly PathIn<D>[];
  /** For how long: as long as the account, as long as what it is a record of, so many days after the instant in a field, or until something happens to what it belongs to. */
  readonly kept:
    'account' | 'record' | { readonly days: number; readonly since: FieldOf<D> } | { readonly until: string };
  /** The kind of item it is in what somebody takes along (`export-item.ts`); `within` one of another collection; or why not. */
  readonly exported: { readonly as: string } | { readonly within: string } | { readonly not: string };
  readonly leaving: Leaving<D>;
};

/** All parts of a collection; `nobody` where no document of it says anything about a person. */
export type Personal<D> = 'nobody' | readonly PersonalPart<D>[];
