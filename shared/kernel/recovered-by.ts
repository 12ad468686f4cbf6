/** Refusals that a screen answers alike, in a table that names the answer once: the phone carries it. */
export const recoveredBy = <const R extends string, const C extends string>(
  recovery: R,
  codes: readonly C[],
): { readonly [K in C]: R } => Object.fromEntries(codes.map((code) => [code, recovery])) as { readonly [K in C]: R };
