// `npm run draw -- <file>` draws a published draw again, without a network; `-- --uniform 100000` shows that every place is equally likely.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { recompute, type PublishedDraw } from '../shared/draw/recompute.ts';
import { seedOf } from '../shared/draw/seed.ts';
import { uniformity } from '../shared/draw/uniformity.ts';

const WRONG = {
  listChanged: 'The list is not the one whose digest was published.',
  digitsWrong: 'There are not three times four digits.',
} as const;

const drawAgain = async (file: string): Promise<boolean> => {
  const draw = JSON.parse(await readFile(file, 'utf8')) as PublishedDraw;
  const found = recompute(draw);
  if (found.is === 'listChanged' || found.is === 'digitsWrong') {
    console.log(WRONG[found.is]);
    return false;
  }
  console.log(`digest ${draw.digest}\ndigits ${draw.drawn.join(' ')}\nseed   ${seedOf(draw.digest, draw.drawn)}\n`);
  for (const { place, left, picked, entrant, prize } of found.steps)
    console.log(
      `${String(place)}. of ${String(left)} the ${String(picked)}: ${entrant.door}${prize === null ? '' : ` -> ${draw.names?.[prize - 1] ?? `${draw.goods} ${String(prize)}`}`}`,
    );
  console.log(found.is === 'same' ? '\nThe same.' : `\nNot the same from place ${String(found.place)} on.`);
  return found.is === 'same';
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options: { uniform: { type: 'string' } }, allowPositionals: true });
  const [file] = positionals;
  if (values.uniform !== undefined) {
    const { chiSquare, freedom } = uniformity(10, Number(values.uniform));
    console.log(
      `chi-square ${chiSquare.toFixed(1)} over ${String(freedom)} degrees of freedom: fair draws are near it.`,
    );
  } else if (file === undefined) throw new Error('which file? npm run draw -- <file>');
  else if (!(await drawAgain(file))) process.exitCode = 1;
};

void main();
