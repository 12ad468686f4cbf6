// A drawing as what every canvas can draw: moves, lines and curves in absolute numbers. The canvas of an old phone takes no SVG.

const round = (n) => Math.round(n * 100) / 100;
const ARGUMENTS = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, A: 7, Z: 0 };
/** A number, or one of the two flags of an arc, which may stand without a blank before the next number. */
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/y;
const FLAG = /[01]/y;

/** The commands of a `d`, each with as many numbers as it takes. */
const commandsOf = (d) => {
  const commands = [];
  let at = 0;
  let letter = '';
  const skip = () => {
    while (/[\s,]/.test(d[at] ?? '')) at += 1;
  };
  const read = (pattern) => {
    skip();
    pattern.lastIndex = at;
    const found = pattern.exec(d);
    if (!found) throw new Error(`not a path at ${at}: ${d}`);
    at = pattern.lastIndex;
    return Number(found[0]);
  };
  for (skip(); at < d.length; skip()) {
    if (/[a-z]/i.test(d[at])) letter = d[at++];
    const count = ARGUMENTS[letter.toUpperCase()];
    if (count === undefined) throw new Error(`no ${letter} in a drawing: ${d}`);
    const isArc = letter.toUpperCase() === 'A';
    commands.push([
      letter,
      Array.from({ length: count }, (_, n) => read(isArc && (n === 3 || n === 4) ? FLAG : NUMBER)),
    ]);
    // What follows a move without a letter is a line.
    if (letter === 'M') letter = 'L';
    if (letter === 'm') letter = 'l';
  }
  return commands;
};

/** An arc as curves of at most a quarter each (SVG 1.1, appendix F.6). */
const curvesOfArc = ([x1, y1], [rxGiven, ryGiven, degrees, isLarge, isClockwise, x2, y2]) => {
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const grow = Math.max(1, Math.hypot(px / rxGiven, py / ryGiven));
  const [rx, ry] = [rxGiven * grow, ryGiven * grow];
  const [a, b, p, q] = [rx ** 2, ry ** 2, px ** 2, py ** 2];
  const far = (isLarge === isClockwise ? -1 : 1) * Math.sqrt(Math.max(0, (a * b - a * q - b * p) / (a * q + b * p)));
  const [ox, oy] = [(far * rx * py) / ry, (-far * ry * px) / rx];
  const [cx, cy] = [cos * ox - sin * oy + (x1 + x2) / 2, sin * ox + cos * oy + (y1 + y2) / 2];
  const from = Math.atan2((py - oy) / ry, (px - ox) / rx);
  let sweep = Math.atan2((-py - oy) / ry, (-px - ox) / rx) - from;
  if (isClockwise && sweep < 0) sweep += 2 * Math.PI;
  if (!isClockwise && sweep > 0) sweep -= 2 * Math.PI;
  const parts = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
  const step = sweep / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (u, v) => [cx + cos * rx * u - sin * ry * v, cy + sin * rx * u + cos * ry * v];
  return Array.from({ length: parts }, (_, n) => {
    const [s, e] = [from + n * step, from + (n + 1) * step];
    return [
      ...place(Math.cos(s) - reach * Math.sin(s), Math.sin(s) + reach * Math.cos(s)),
      ...place(Math.cos(e) + reach * Math.sin(e), Math.sin(e) - reach * Math.cos(e)),
      ...place(Math.cos(e), Math.sin(e)),
    ];
  });
};

/** What each letter draws, from where the pen is; `handle` is the second handle of the curve before, mirrored by S. */
const DRAW = {
  M: ({ points }) => [['M', points]],
  L: ({ points }) => [['L', points]],
  H: ({ points, y }) => [['L', [points[0], y]]],
  V: ({ points, x }) => [['L', [x, points[0]]]],
  C: ({ points }) => [['C', points]],
  S: ({ points, x, y, handle }) => [['C', [...(handle ? [2 * x - handle[0], 2 * y - handle[1]] : [x, y]), ...points]]],
  A: ({ points, x, y }) => curvesOfArc([x, y], points).map((curve) => ['C', curve]),
  Z: () => [['Z', []]],
};

/** The numbers of a command as places on the grid. */
const absolute = (letter, numbers, x, y) => {
  const kind = letter.toUpperCase();
  if (letter === kind) return numbers;
  if (kind === 'V') return [numbers[0] + y];
  // Of an arc only its end is a place.
  const places = kind === 'A' ? 5 : 0;
  return numbers.map((n, at) => (at < places ? n : n + ((at - places) % 2 === 0 ? x : y)));
};

/** One `d` in M, L, C and Z alone, absolute, to a hundredth. */
export const linesOfPath = (d, move = (point) => point) => {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let handle;
  const told = (letter, points) => {
    const moved = Array.from({ length: points.length / 2 }, (_, n) => move([points[2 * n], points[2 * n + 1]]));
    return letter + moved.flat().map(round).join(' ');
  };
  const drawn = [];
  for (const [letter, numbers] of commandsOf(d)) {
    const kind = letter.toUpperCase();
    const strokes = DRAW[kind]({ points: absolute(letter, numbers, x, y), x, y, handle });
    drawn.push(...strokes.map(([made, points]) => told(made, points)));
    const last = strokes.at(-1)?.[1] ?? [];
    [x, y] = kind === 'Z' ? [startX, startY] : last.slice(-2);
    if (kind === 'M') [startX, startY] = [x, y];
    handle = kind === 'C' || kind === 'S' ? last.slice(2, 4) : undefined;
  }
  return drawn.join('');
};
