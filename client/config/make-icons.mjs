// Writes src/ui/icons.css from src/ui/icons/*.svg: `node client/config/make-icons.mjs`.
// An <image> cannot inherit colour, so every icon is a mask over `currentColor`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const ui = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src/ui');

const mask = (svg) =>
  svg
    .trim()
    .replace(/ (width|height)="24"/g, '')
    .replaceAll('currentColor', '#000')
    .replaceAll('"', "'")
    .replace(/[%#<>]/g, (sign) => encodeURIComponent(sign));

const rules = readdirSync(path.join(ui, 'icons'))
  .filter((file) => file.endsWith('.svg'))
  .sort()
  .map((file) => {
    const svg = readFileSync(path.join(ui, 'icons', file), 'utf8');
    return `.ic-${path.basename(file, '.svg')} {\n  --i: url("data:image/svg+xml,${mask(svg)}");\n}\n`;
  });

writeFileSync(path.join(ui, 'icons.css'), `/* Made by config/make-icons.mjs. */\n${rules.join('')}`);
