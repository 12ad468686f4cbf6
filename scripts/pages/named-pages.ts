import { PAGES_OF } from '../../client/src/manifest/pages.ts';
import type { PageManifest, PageManifests } from '../../client/src/manifest/page-manifest.ts';

/** A page with its name and the feature that draws it. */
export type NamedPage = { readonly name: string; readonly feature: string; readonly manifest: PageManifest };

/** Every page there is. */
export const namedPages = (): readonly NamedPage[] =>
  Object.entries<PageManifests>(PAGES_OF).flatMap(([feature, pages]) =>
    Object.entries(pages).map(([name, manifest]) => ({ name, feature, manifest })),
  );
