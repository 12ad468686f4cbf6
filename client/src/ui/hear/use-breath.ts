import { useId } from 'react';
import { useIsSaid } from '../../platform/speech.ts';
import { inOneBreath, spoken } from '../../words/spoken-numbers.ts';
import type { Lines } from './walk.ts';

/** Facts in one breath, said under a name by which their part looks whether it is meant; nothing where every fact is empty. */
export const breathOf = (facts: readonly string[], name: string): Lines => {
  return () => {
    const text = spoken(inOneBreath(facts));
    return text === '' ? [] : [{ text, of: name }];
  };
};

/** A part that says its facts in one breath: its line, and whether it is being said. */
export const useBreath = (facts: readonly string[]) => {
  const name = useId();
  return { lines: breathOf(facts, name), isSaid: useIsSaid(name) };
};
