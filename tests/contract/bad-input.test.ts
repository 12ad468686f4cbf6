import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { apiContract, type ApiContract } from '../../shared/contract.ts';
import { functionOf } from '../../shared/rpc/functions.ts';
import { createRouter, type Handlers } from '../../shared/rpc/router.ts';
import { inTurn, shareOf } from '../fixtures/sample.ts';
import type { Dump } from '../world/documents.ts';
import { useWorld } from '../world/use-world.ts';
import { FOUNDER } from '../world/world.ts';
import { fieldsOf, withField } from './bad-fields.ts';
import { HOPELESS, MEGABYTE, NEVER, ODD } from './bad-values.ts';
import { declared, goodInput, METHODS } from './examples.ts';

const world = useWorld();

const send = (event: object, name: 'api' | 'bulk' = 'api') =>
  world().cloud.invoke(name, event, { openid: FOUNDER.openid });
const request = (method: string, input: unknown) =>
  send({ method, input, requestId: randomUUID(), client: 'test' }, functionOf(method));
const codeOf = (answer: unknown): string => {
  const { ok, code } = answer as { ok: boolean; code?: string };
  return ok ? 'ok' : String(code);
};

/** The same router in this process, whose handlers are never to be reached. */
const refusing = createRouter<ApiContract, Record<keyof ApiContract, never>>(
  apiContract,
  {} as Handlers<ApiContract, Record<keyof ApiContract, never>>,
  {
    admit: () => Promise.reject(new Error('a bad input was let through')),
    failed: () => 'INTERNAL',
  },
);
const refusalsOf = (method: string, inputs: readonly unknown[]): Promise<readonly string[]> =>
  Promise.all(
    inputs.map(async (input) =>
      codeOf(await refusing({ method, input: overTheWire(input), requestId: randomUUID(), client: 'test' })),
    ),
  );
const overTheWire = (input: unknown): unknown => (input === undefined ? undefined : JSON.parse(JSON.stringify(input)));

/** What the schema itself says of an input that travelled as JSON. */
const isTaken = (method: keyof typeof apiContract, input: unknown): boolean =>
  apiContract[method].input.safeParse(overTheWire(input)).success;
const expectedCodes = (method: keyof typeof apiContract): readonly string[] => [
  'ok',
  'FORBIDDEN',
  ...apiContract[method].errors,
];

test('the good inputs are taken by their schemas, and name every field there is', () => {
  expect(METHODS.filter((method) => !isTaken(method, goodInput(method)))).toEqual([]);
  const fields = (method: keyof typeof apiContract) =>
    Object.keys(
      (z.toJSONSchema(apiContract[method].input, { io: 'input' }) as { properties?: object }).properties ?? {},
    );
  expect(METHODS.map((method) => Object.keys(goodInput(method)).sort())).toEqual(
    METHODS.map((method) => fields(method).sort()),
  );
});

type JsonSchema = {
  readonly type?: string;
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Record<string, JsonSchema>;
};
/** A schema and what it may be instead. */
const waysOf = (schema: JsonSchema): readonly JsonSchema[] => [
  schema,
  ...(schema.anyOf ?? []),
  ...(schema.oneOf ?? []),
];
/** True where the schema says that null means something, or an empty list, or a list of names; NaN travels as null. */
const isAllowed = (method: keyof typeof apiContract, path: readonly string[], value: unknown): boolean => {
  const isList = Array.isArray(value);
  if (value !== null && !Number.isNaN(value) && !isList) return false;
  const whole = z.toJSONSchema(apiContract[method].input, { io: 'input' }) as JsonSchema;
  const fields = path.reduce<readonly JsonSchema[]>(
    (schemas, name) => schemas.flatMap(waysOf).flatMap((schema) => schema.properties?.[name] ?? []),
    [whole],
  );
  const ways = fields.flatMap(waysOf);
  if (!isList) return ways.some(({ type }) => type === 'null');
  const lists = ways.filter(({ type }) => type === 'array');
  if (value.length === 0) return lists.length > 0;
  return lists.some(({ items }) => items?.type === 'string' && items.pattern === undefined);
};

test('no field of any method takes null, a list, an object of operators, a fraction or a megabyte', () => {
  const taken = METHODS.flatMap((method) =>
    fieldsOf(goodInput(method)).flatMap((path) =>
      HOPELESS.filter((value) => !isAllowed(method, path, value))
        .filter((value) => isTaken(method, withField(goodInput(method), path, value)))
        .map((value) => `${method} ${path.join('.')} ${String(value)}`),
    ),
  );
  expect(taken).toEqual([]);
});

test('no method takes the bad inputs it declares', () => {
  const taken = METHODS.filter((method) => declared(method).examples.bad?.some((bad) => isTaken(method, bad)));
  expect(taken).toEqual([]);
});

let before: Dump;
beforeAll(async () => {
  before = await world().db.dump();
});

test.each(METHODS)('%s refuses what fits none of its fields', async (method) => {
  const inputs = [
    ...[undefined, null, 7, 'text', [], [goodInput(method)], MEGABYTE].filter(
      (input) => !isTaken(method, input ?? null),
    ),
    ...fieldsOf(goodInput(method)).flatMap((path) => NEVER.map((value) => withField(goodInput(method), path, value))),
  ];
  const wrong = inputs.filter((input) => input === undefined || !isTaken(method, input));
  expect(await refusalsOf(method, wrong)).toEqual(wrong.map(() => 'INVALID_INPUT'));
  // What is deployed has the same router: it is asked once.
  const [one] = inTurn(wrong, method);
  expect(wrong.length === 0 || codeOf(await request(method, one)) === 'INVALID_INPUT').toBe(true);
});

// Read once for all methods: which of them wrote is seen from what it wrote.
test('and what was refused wrote nothing', async () => {
  expect(await world().db.changesSince(before)).toEqual([]);
});

/** A quarter of the methods a run; the wrong values above are tried on each. */
const SOME = shareOf(METHODS, 'odd', 0.25);

test.each(SOME)('%s answers odd values as declared, never INTERNAL', async (method) => {
  const values = [...ODD, ...NEVER];
  const inputs = fieldsOf(goodInput(method)).flatMap((path) =>
    values.map((value) => withField(goodInput(method), path, value)),
  );
  const taken = inputs.filter((input) => isTaken(method, input));
  const refused = inputs.filter((input) => !taken.includes(input));
  expect(await refusalsOf(method, refused)).toEqual(refused.map(() => 'INVALID_INPUT'));
  const answers = await Promise.all(
    taken.map(async (input) => ({
      code: codeOf(await request(method, input)),
      input: JSON.stringify(input).slice(0, 120),
    })),
  );
  expect(answers.filter(({ code }) => !expectedCodes(method).includes(code))).toEqual([]);
});

test.each(SOME)('%s refuses an input that lacks a field it needs', async (method) => {
  const names = Object.keys(goodInput(method));
  const inputs = names.map((name) =>
    Object.fromEntries(Object.entries(goodInput(method)).filter(([key]) => key !== name)),
  );
  const lacking = inputs.filter((input) => !isTaken(method, input));
  expect(await refusalsOf(method, lacking)).toEqual(lacking.map(() => 'INVALID_INPUT'));
});
