import { useState } from 'react';
import { isAsked, type Asked } from './AskSheet.tsx';
import type { Detail } from './story.ts';

/** Which question is open. The one the page was opened with comes up once it is known that it may be asked. */
export const useAsking = (ask: string | undefined, known: Detail | null) => {
  const [asking, setAsking] = useState<Asked | null>(null);
  const [wanted, setWanted] = useState(isAsked(ask) ? ask : null);
  if (wanted !== null && known?.actions.includes(wanted)) {
    setAsking(wanted);
    setWanted(null);
  }
  return [asking, setAsking] as const;
};
