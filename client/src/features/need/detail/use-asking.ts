import { useState } from 'react';
import { mayOf } from './acts.ts';
import { isAsked, type Open } from './asked.ts';
import type { Detail } from './story.ts';

/** Which question is open. The one the page was opened with comes up once it is known that it may be asked. */
export const useAsking = (ask: string | undefined, known: Detail | null) => {
  const [asking, setAsking] = useState<Open | null>(null);
  const [wanted, setWanted] = useState(isAsked(ask) ? ask : null);
  const may = known ? mayOf(known) : [];
  if (wanted !== null && may.includes(wanted)) {
    setAsking(wanted);
    setWanted(null);
  }
  return [asking, setAsking] as const;
};
