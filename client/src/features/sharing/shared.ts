import type { Query } from '../../data/index.ts';
import type { ShareCard } from '../../platform/share.ts';
import type { Picture } from '../../ui/picture/shapes.ts';
import type { Poster } from '../../ui/picture/poster-parts.ts';

/** Everything in which something can be sent on; each made of what the server says now. */
export type Shared = {
  readonly card: ShareCard;
  readonly picture: Picture;
  readonly poster: Poster;
  /** What the picture shows, for who cannot see it. */
  readonly spoken: readonly string[];
};

export const valueOf = <T>(query: Query<T>): T | null => (query.state === 'loading' ? null : query.value);
