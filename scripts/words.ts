import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../client/src/words/languages.ts';
import { registrations } from './words/register.ts';

/** Registers the words of every language of the index (client/src/words/languages.ts). */
const words = join(__dirname, '../client/src/words');
for (const [file, text] of registrations(words, Object.keys(LANGUAGES))) writeFileSync(file, text);
