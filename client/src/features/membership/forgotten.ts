import { useEffect } from 'react';
import { forgetPerson } from '../../data/index.ts';
import { personaScope } from '../../platform/persona.ts';
import type { Me } from './me.ts';

/** Whose things this run of the app has forgotten already: what is read afterwards is of nobody. */
const forgotten = new Set<string>();

/** The person went on on a new phone: what this one kept of them is cleared as soon as it hears so. */
export const useForgotten = (who: Me | null): void => {
  const isReplaced = who?.kind === 'removed' && who.isReplaced;
  useEffect(() => {
    const scope = personaScope();
    if (!isReplaced || forgotten.has(scope)) return;
    forgotten.add(scope);
    void forgetPerson();
  }, [isReplaced]);
};
