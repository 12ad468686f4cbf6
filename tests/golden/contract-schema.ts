import * as z from 'zod';
import { apiContract } from '../../shared/contract.ts';

/** The whole wire contract as JSON: what every method takes, answers and refuses. */
export const contractSchema = (): string => {
  const methods = Object.entries(apiContract).map(([method, { input, output, errors }]) => [
    method,
    {
      input: z.toJSONSchema(input, { io: 'input' }),
      output: z.toJSONSchema(output, { io: 'output' }),
      errors,
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(methods), null, 2)}\n`;
};
