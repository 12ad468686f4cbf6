import { personaOpenid } from 'linli-h5';

/** Tells apart what several people on one browser have stored. A phone has one person: always empty there. */
export const personaScope = (): string => (process.env.TARO_ENV === 'h5' ? personaOpenid() : '');
