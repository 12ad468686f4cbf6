import { HELPING_LIMITS, type HelpingLimits } from '../../shared/need/helping-limits.ts';

/** Reads bounds as text: those that are named in it replace ours. @throws where one is unknown or no whole number above zero. */
export const parseHelpingLimits = (text: string | undefined): HelpingLimits => {
  const given = text === undefined || text === '' ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
  for (const [name, value] of Object.entries(given))
    if (!Object.hasOwn(HELPING_LIMITS, name) || !Number.isInteger(value) || Number(value) < 1)
      throw new Error(`LINLI_HELPING: ${name} is no bound`);
  return { ...HELPING_LIMITS, ...given };
};

/** The bounds of this deployment, from the environment variable `LINLI_HELPING` of the functions `api` and `bulk`. */
export const helpingLimits = parseHelpingLimits(process.env['LINLI_HELPING']);
