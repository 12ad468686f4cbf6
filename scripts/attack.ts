import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attack } from './run/attack.ts';
import { close } from './run/tally.ts';

const MINUTE_MS = 60_000;

/** `npm run attack` attacks in every way for about five minutes; `-- --endure 20` lets sixteen callers go on for twenty while instances die. */
const { values } = parseArgs({ options: { endure: { type: 'string' } } });
const minutes = Number(values.endure);
if (values.endure !== undefined && !(minutes >= 1 && minutes <= 600)) throw new Error('--endure is 1-600 minutes');
const seed = process.env['LINLI_SEED'] ?? String(Math.floor(Date.now() / MINUTE_MS));
const again = values.endure === undefined ? '' : ` -- --endure ${values.endure}`;
console.log(`To attack in the same way again: LINLI_SEED=${seed} npm run attack${again}`);
const dir = mkdtempSync(join(tmpdir(), 'linli-attack-'));
close(attack(join(__dirname, '..'), dir, seed, values.endure === undefined ? 'everything' : { minutes }));
