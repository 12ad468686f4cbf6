import { useState } from 'react';
import { mayOf } from './acts.ts';
import { isAsked, type Open } from './asked.ts';
import type { Detail } from './story.ts';

/** Which question is open, how one is opened, and how one is asked for that comes up once it is known that it may be asked, as the one the page was opened with. */
export const useAsking = (ask: string | undefined, known: Detail | null) => {
  const [asking, setAsking] = useState<Open | null>(null);
  const [wanted, setWanted] = useState(isAsked(ask) ? ask : null);
  const may = known ? mayOf(known) : [];
  if (wanted !== null && may.includes(wanted)) {
    setAsking(wanted);
    setWanted(null);
  }
  return [asking, setAsking, setWanted] as const;
};
