/**
 * What there is to say of one page. Its key in `pages.ts` is `<subpackage>/<page>`, or the name of a tab. From it `npm run pages` writes the
 * page's shell, its config and the words its package brings; the app's config and the addresses follow from it at build time.
 */
export type PageManifest = {
  /** The component that is drawn, by its name at the door of the feature. */
  readonly shows: string;
  /** Parameters every address of the page has, each with the prop it fills. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Parameters an address may have, each with the prop it fills. */
  readonly takes?: Readonly<Record<string, string>>;
  /** Words it says beyond the main package: `<feature>/<file>` is `features/<feature>/words/<language>/<file>.ts`. */
  readonly words: readonly string[];
  /** Style sheets beyond the app's: of `ui/`, or `<feature>/<file>` of a feature. */
  readonly styles?: readonly string[];
  /** In WeChat it is pulled down to be read anew. */
  readonly isPulled?: true;
  /** It can be sent as a card from WeChat's menu. */
  readonly hasCard?: true;
  /** Subpackages that are fetched while it is looked at, so that they open at once and without a network. */
  readonly fetchesAhead?: readonly string[];
  /** Exists in a browser alone. */
  readonly isForBrowser?: true;
};

export type PageManifests = Readonly<Record<string, PageManifest>>;
