import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractSchema } from './contract-schema.ts';

test('the contract is the one that was written down; after a change that is meant: npx tsx tests/golden/update.ts', () => {
  const golden = readFileSync(join(__dirname, 'contract.json'), 'utf8');
  // Compared as values first, for a difference that can be read.
  expect(JSON.parse(contractSchema())).toEqual(JSON.parse(golden));
  expect(contractSchema() === golden).toBe(true);
});
