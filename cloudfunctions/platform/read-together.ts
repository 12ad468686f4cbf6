import type { CommunityId } from '../../shared/kernel/ids.ts';
import type { CollectionName, Documents } from '../database/collections.ts';
import { patiently } from './patience.ts';
import { collection, command } from './sdk.ts';
import { bounded, defined, type FindOptions, type Query } from './store.ts';

/** One bounded list of one collection. */
export type Part<N extends CollectionName = CollectionName> = PartOptions & { readonly name: N; readonly query: Query };
/** `fields`: paths that are read beside `_id`; all of them unless told otherwise. */
type PartOptions = FindOptions & { readonly fields?: readonly string[] };
type Parts = Readonly<Record<string, Part | undefined>>;
type Read<P extends Parts> = { readonly [K in keyof P]: readonly Documents[NonNullable<P[K]>['name']][] };

/** Names a list to be read; the name of the collection stays in the type. */
export const part = <const N extends CollectionName>(name: N, query: Query, options: PartOptions): Part<N> => ({
  name,
  query,
  ...options,
});

/**
 * Reads several lists in one round trip: an aggregate over the document of the community that joins each list to it. The joins refer
 * to nothing of that document, so every list is served by its own index, as if it were asked for alone.
 *
 * The lists are read one after another and not in one snapshot.
 */
export const readTogether = async <const P extends Parts>(communityId: CommunityId, parts: P): Promise<Read<P>> => {
  const names = Object.keys(parts);
  const joined = names.reduce(
    (handle, as) => {
      const one = parts[as];
      return one ? handle.lookup({ from: one.name, pipeline: pipelineOf(one), as }) : handle;
    },
    collection('communities').aggregate().match({ _id: communityId }).limit(1),
  );
  const { list } = await patiently(() => joined.end());
  const [found] = list as readonly Record<string, unknown>[];
  return Object.fromEntries(names.map((name) => [name, found?.[name] ?? []])) as Read<P>;
};

const pipelineOf = ({ query, orderBy = [], limit, fields }: Part): readonly object[] => {
  const matched = command.aggregate.pipeline().match(defined(query));
  const directions = Object.fromEntries(
    orderBy.map(([field, direction]) => [field, direction === 'asc' ? 1 : -1] as const),
  );
  const sorted = orderBy.length === 0 ? matched : matched.sort(directions);
  const limited = sorted.limit(bounded(limit));
  return (fields ? limited.project(Object.fromEntries(fields.map((field) => [field, 1]))) : limited).done();
};
