import { useEffect } from 'react';
import type { SharedTarget } from '../../../../shared/code/pages.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { personaScope } from '../../platform/persona.ts';
import { drop, load, save } from '../../platform/storage.ts';

/** A captain nods within days; what somebody scanned longer ago they no longer wait for. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

const key = (): string => `after-joining:${personaScope()}`;
type Kept = { readonly target: SharedTarget; readonly at: number };

/** Remembers what a stranger scanned: they are led there once they are in, also after the app was closed in between. */
export const keepForJoining = (target: SharedTarget): Promise<unknown> => {
  const kept: Kept = { target, at: now() };
  return save(key(), kept);
};

const kept = (): Promise<SharedTarget | null> =>
  load(key()).then((stored) => {
    if (typeof stored !== 'object' || stored === null || !('target' in stored)) return null;
    const { target, at } = stored as Kept;
    return drop(key()).then(() => (now() - at < KEPT_MS ? target : null));
  });

/** Several pages may learn at once that somebody is in: one of them takes it. */
let taking: Promise<SharedTarget | null> = Promise.resolve(null);
const takeKept = (): Promise<SharedTarget | null> => (taking = taking.then(kept));

/** The person got there, or scanned something else. */
export const forgetKept = (): Promise<void> => drop(key());

/** Leads a person who has just become a resident to what they scanned as a stranger. */
export const useLedOn = (isResident: boolean): void => {
  useEffect(() => {
    if (!isResident) return;
    void takeKept().then((target) => {
      if (target) go.target(target);
    });
  }, [isResident]);
};
