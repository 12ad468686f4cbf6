import { rpc, type Answer, type Input, type Method } from '../../platform/rpc.ts';
import { localFiles } from './local-files.ts';
import { localKeysIn, withMediaIds } from './local-file.ts';
import type { Sent } from './create-local-files.ts';

type Options<M extends Method> = Parameters<typeof rpc<M>>[2];
type Reply<M extends Method> = ReturnType<typeof rpc<M>>;

type Found = { readonly ids: Readonly<Record<string, string>>; readonly refusal: Extract<Sent, { ok: false }> | null };

/** Sends each file, one after the other: on a slow network two at once are both late. The first that does not get there ends it. */
const idsOf = (keys: readonly string[]): Promise<Found> =>
  keys.reduce<Promise<Found>>(
    (before, key) =>
      before.then((found) =>
        found.refusal
          ? found
          : localFiles
              .send(key)
              .then((sent) =>
                sent.ok ? { ids: { ...found.ids, [key]: sent.value }, refusal: null } : { ...found, refusal: sent },
              ),
      ),
    Promise.resolve({ ids: {}, refusal: null }),
  );

const attempt = <M extends Method>(
  method: M,
  input: Input<M>,
  options: Options<M>,
  { keys, mayRenew }: { readonly keys: readonly string[]; readonly mayRenew: boolean },
): Reply<M> =>
  idsOf(keys).then(({ ids, refusal }: Found): Promise<Awaited<Reply<M>>> => {
    // What the server says of a file, it says of the act that needs it.
    if (refusal) return Promise.resolve(refusal as Awaited<Reply<M>>);
    return rpc(method, withMediaIds(input, ids), options).then((answer: Answer<unknown>) => {
      if (answer.ok || answer.code !== 'MEDIA_NOT_FOUND' || !mayRenew) return answer as Awaited<Reply<M>>;
      // Registered files that nothing named are deleted after a day; the phone still has them.
      return localFiles.renew(keys).then(() => attempt(method, input, options, { keys, mayRenew: false }));
    });
  });

/** Calls a method whose input may name files of this phone: they go to the cloud first, each once. Never throws. */
export const sendAct = <M extends Method>(method: M, input: Input<M>, options: Options<M>): Reply<M> => {
  const keys = localKeysIn(input);
  return keys.length === 0 ? rpc(method, input, options) : attempt(method, input, options, { keys, mayRenew: true });
};
