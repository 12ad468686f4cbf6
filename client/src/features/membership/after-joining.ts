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
export const keepForJoining = async (target: SharedTarget): Promise<void> => {
  const kept: Kept = { target, at: now() };
  await save(key(), kept);
};

const takeKept = async (): Promise<SharedTarget | null> => {
  const stored = await load(key());
  if (typeof stored !== 'object' || stored === null || !('target' in stored)) return null;
  await drop(key());
  const { target, at } = stored as Kept;
  return now() - at < KEPT_MS ? target : null;
};

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
