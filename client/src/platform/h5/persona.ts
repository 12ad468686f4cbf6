/** Somebody a developer can be under the local cloud. */
export type Persona = { id: string; label: string; name: string; openid: string; note: string };

const KEY = 'linli.persona';

/** The openid every call goes under. Kept for one browser tab, so that two tabs can be two people. */
export const personaOpenid = (): string => sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? '';

export const become = (openid: string): void => {
  sessionStorage.setItem(KEY, openid);
  localStorage.setItem(KEY, openid);
};

/** The people the local cloud offers; none where there is no local cloud. */
export const fetchPersonas = async (): Promise<readonly Persona[]> => {
  try {
    const response = await fetch('/personas.json');
    return response.ok ? ((await response.json()) as Persona[]) : [];
  } catch {
    return [];
  }
};
