import * as z from 'zod';

const count = z.number().int().min(0);

/** How many rows of a file say what; the people who are gone are in none of them. */
export const rosterCounts = z.object({
  rows: count,
  added: count,
  renamed: count,
  moved: count,
  renumbered: count,
  changed: count,
  removed: count,
  same: count,
  bad: count,
});
/** `holds` in words: an account, a role, points. */
export const seen = z.object({ name: z.string(), at: z.string(), number: z.string(), holds: z.array(z.string()) });
