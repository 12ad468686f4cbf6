import type { Caller } from '../../scripts/world/caller.ts';

/** What a persona of the preview is called. */
export const personName = async (as: (persona: string) => Caller, persona: string): Promise<string> => {
  const me = await as(persona)('membership.me', {});
  if (me.kind !== 'resident') throw new Error(`${persona} is no resident`);
  return me.name;
};
