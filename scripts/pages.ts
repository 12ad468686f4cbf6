import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../client/src/words/languages.ts';
import { writtenFiles } from './pages/written-files.ts';

/** Writes what follows from the manifests of the pages and from the index of languages. */
const client = join(__dirname, '../client/src');
for (const [file, text] of writtenFiles(client, Object.keys(LANGUAGES))) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
