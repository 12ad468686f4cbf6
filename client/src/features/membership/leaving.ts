import { useEffect } from 'react';
import { go } from '../../platform/navigate.ts';
import { personaScope } from '../../platform/persona.ts';
import { drop, load, save } from '../../platform/storage.ts';

const key = (): string => `leaving:${personaScope()}`;

/** Written down before it is sent: if the answer is lost, only the phone still knows who wanted to leave. */
export const keepLeaving = (residentId: string): Promise<boolean> => save(key(), residentId);
/** They stay. Once they have left it goes with everything else (`forgetPerson`). */
export const dropLeaving = (): Promise<void> => drop(key());

/** The resident who is leaving, if one is. */
export const leavingNow = (): Promise<string | null> =>
  load(key()).then((kept) => (typeof kept === 'string' ? kept : null));

/** Whoever is leaving is led on with it from whatever they open, also after the app was closed in between. */
export const useLeavingFirst = (): void => {
  useEffect(() => {
    void leavingNow().then((leaver) => {
      if (leaver !== null) go.to('account/leave');
    });
  }, []);
};
