import { useEffect, useState } from 'react';
import { personaScope } from '../platform/persona.ts';
import { load, save } from '../platform/storage.ts';

/** Of so many places the words are kept; those written longest ago make room. */
const PLACES_MAX = 20;
type Written = readonly (readonly [place: string, words: string])[];

const isWritten = (one: unknown): one is Written[number] =>
  Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');

const key = (): string => `words:${personaScope()}`;

/** Read once; from then on this is what storage holds. */
let written: Written | undefined;
const read = async (): Promise<Written> => {
  const stored = await load(key());
  written ??= Array.isArray(stored) ? stored.filter(isWritten) : [];
  return written;
};
const wordsAt = (place: string): string => written?.find(([known]) => known === place)?.[1] ?? '';

/** As if they had been typed there. */
export const writeWords = async (place: string, words: string): Promise<void> => {
  const others = (await read()).filter(([known]) => known !== place);
  written = words === '' ? others : [...others, [place, words] as const].slice(-PLACES_MAX);
  await save(key(), written);
};

/** What is stored is gone: it is read anew. */
export const forgetWords = (): void => {
  written = undefined;
};

/**
 * What somebody types in one place. It is there again after the sheet was closed, the page left or the app started anew, until
 * it is forgotten because it was sent.
 */
export const useWords = (place: string) => {
  const [words, setWords] = useState(() => wordsAt(place));
  useEffect(() => {
    let isGone = false;
    void read().then(() => {
      if (!isGone) setWords((now) => (now === '' ? wordsAt(place) : now));
    });
    return () => {
      isGone = true;
    };
  }, [place]);
  return {
    words,
    type: (next: string) => {
      setWords(next);
      void writeWords(place, next);
    },
    forget: () => void writeWords(place, ''),
  };
};
