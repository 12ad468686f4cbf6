// Writes src/ui/icons.css from src/ui/icons/*.svg, and icons-more.css from those in icons/more: `node client/config/make-icons.mjs`.
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

const drawings = (folder) =>
  readdirSync(path.join(ui, folder))
    .filter((file) => file.endsWith('.svg'))
    .sort();

const rules = (folder) =>
  drawings(folder).map((file) => {
    const svg = readFileSync(path.join(ui, folder, file), 'utf8');
    return `.ic-${path.basename(file, '.svg')} {\n  --i: url("data:image/svg+xml,${mask(svg)}");\n}\n`;
  });

const write = (sheet, folder) =>
  writeFileSync(path.join(ui, sheet), `/* Made by config/make-icons.mjs. */\n${rules(folder).join('')}`);

// The main package carries what its pages show; a page of a subpackage brings the others.
write('icons.css', 'icons');
write('icons-more.css', 'icons/more');
