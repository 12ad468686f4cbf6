import { personaScope } from '../../../platform/persona.ts';
import { drop, load, save } from '../../../platform/storage.ts';
import { capturedIn, keysOf } from '../../capture/index.ts';

const key = (): string => `draft:behalf:${personaScope()}`;

/** What is being written for somebody, as it lies on the phone: one at a time. */
type Kept = { readonly residentId: string; readonly draft: unknown };

const keptIn = (stored: unknown): Kept | null => {
  if (typeof stored !== 'object' || stored === null) return null;
  const { residentId, draft } = stored as Partial<Kept>;
  return typeof residentId === 'string' ? { residentId, draft } : null;
};

/** What was begun for this person; undefined where it was for somebody else, or nothing was. */
export const loadBehalf = async (residentId: string): Promise<unknown> => {
  const kept = keptIn(await load(key()));
  return kept?.residentId === residentId ? kept.draft : undefined;
};
export const saveBehalf = (residentId: string, draft: unknown): Promise<boolean> => save(key(), { residentId, draft });
export const dropBehalf = (): Promise<void> => drop(key());

/** The files that go with it, whoever it is for: they are not swept with those that nothing names. */
export const filesOfBehalf = async (): Promise<readonly string[]> => {
  const draft = keptIn(await load(key()))?.draft;
  const isThing = typeof draft === 'object' && draft !== null;
  return keysOf(capturedIn(isThing ? (draft as { captured?: unknown }).captured : undefined));
};
