import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import type { Query } from '../data/index.ts';
import { now } from '../platform/clock.ts';
import type { SpokenLine } from '../platform/speech.ts';
import { sayError } from '../words/names.ts';
import { say } from '../words/say.ts';
import { inOneBreath, spoken, toPress } from '../words/spoken.ts';
import { when } from '../words/time.ts';
import { waysOut } from './ways-out.ts';

/** Since when what is shown is known, if nothing newer came; null where it is fresh, or nothing is shown. */
const oldSince = <T>(query: Query<T>): InstantMs | null =>
  query.state === 'offline' || query.state === 'error' ? query.at : null;

export const failureOf = <T>(query: Query<T>): ErrorCode => (query.state === 'error' ? query.code : 'NETWORK');

/** Why something is not there to be read. Nothing was to be sent: without a network there is nothing kept either. */
export const sayFailure = (code: ErrorCode): string => (code === 'NETWORK' ? say('loading.offline') : sayError(code));

/** The lines of what `Loaded` draws: that it is awaited, that it is not there and what can be done, or what it is, and how old. */
export const tellLoaded = <T>(
  { query }: { readonly query: Query<T> },
  tell: (value: T) => readonly SpokenLine[],
): readonly SpokenLine[] => {
  if (query.state === 'loading') return [inOneBreath([say('loading.words')])];
  if (query.value === null) {
    const code = failureOf(query);
    return [inOneBreath([sayFailure(code)]), ...waysOut(code, () => undefined).map(({ word }) => toPress(word))];
  }
  const at = oldSince(query);
  const age = at === null ? [] : [tellAge(at), toPress(say('act.again'))];
  return [...age, ...tell(query.value)];
};

const tellAge = (at: InstantMs): string => spoken(inOneBreath([say('seen.title'), when(at, now())]));
