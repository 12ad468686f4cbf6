import type { zh } from './zh.ts';
import { detail } from './en/detail.ts';
import { frame } from './en/frame.ts';
import { household } from './en/household.ts';
import { need } from './en/need.ts';

/**
 * English, for people who read no Chinese: plain words, short lines. A number's word follows it: `{n|person|people}` is the first
 * for one and the second for any other.
 */
export const en: Readonly<Record<keyof typeof zh, string>> = { ...frame, ...need, ...detail, ...household };
