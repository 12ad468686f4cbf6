import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractSchema } from './contract-schema.ts';

/** `npx tsx tests/golden/update.ts`, once a change of the contract is meant; the difference belongs into the review. */
writeFileSync(join(__dirname, 'contract.json'), contractSchema());
