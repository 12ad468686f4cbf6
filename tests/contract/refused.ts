/** What a method answers that refuses. */
export const refused = (code: string) => ({ ok: false, code });
