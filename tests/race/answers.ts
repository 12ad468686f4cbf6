type Answer = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** The code an answer refuses with, or `ok`. */
export const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.code);

/** How often each of them was told. */
export const counted = (codes: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]));
