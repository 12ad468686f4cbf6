import { appendFileSync } from 'node:fs';

/** What `npm run attack` tries is drawn from this; a test run by itself draws from 0. */
export const SEED = Number(process.env['LINLI_SEED'] ?? 0);

/** How long one attack goes on. */
const SHARE_MS = Number(process.env['LINLI_ATTACK_SECONDS'] ?? 10) * 1000;

/** Tries once after another until the share of this attack is over, at least once. @returns how often. */
export const keepOn = async (once: () => Promise<void>): Promise<number> => {
  const until = performance.now() + SHARE_MS;
  for (let tried = 1; ; tried += 1) {
    await once();
    if (performance.now() > until) return tried;
  }
};

/** Puts figures of an attack into the table that `npm run attack` prints. */
export const tell = (attack: string, figures: Readonly<Record<string, number>>): void => {
  const file = process.env['LINLI_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ attack, figures })}\n`);
};
