// Writes src/ui/icons.css from src/ui/icons/*.svg, and icons-more.css from those in icons/more: `node client/config/make-icons.mjs`.
// An <image> cannot inherit colour, so every icon is a mask over `currentColor`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const ui = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src/ui');

/** The shade of a shape and its outline are drawn apart, with the same numbers: one shape has both. */
const SHADE = /<(\w+ [^>]*?) fill="currentColor" fill-opacity="\.2" stroke="none"\/>/g;
const shaded = (svg) =>
  [...svg.matchAll(SHADE)].reduce(
    (drawn, [shade, shape]) =>
      drawn.includes(`<${shape}/>`)
        ? drawn.replace(`<${shape}/>`, '').replace(shade, shade.replace(' stroke="none"', ''))
        : drawn,
    svg,
  );

/** Of a mask only counts how opaque it is: any colour will do, and a short one is short. */
const mask = (svg) =>
  shaded(svg)
    .trim()
    .replace(/ (width|height)="24"/g, '')
    .replaceAll('fill="currentColor" fill-opacity=".2"', 'fill="#f003"')
    .replaceAll('currentColor', 'red')
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
