import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { NeedRowData } from './status.ts';

/** What a need is called: its words; of one that was only said aloud or shown, its kind and how to learn more. */
export const titleOf = ({ text, kind, hasVoice }: Pick<NeedRowData, 'text' | 'kind' | 'hasVoice'>): string =>
  text.trim() !== '' ? text : say(hasVoice ? 'need.spoken' : 'need.shown', { kind: sayKind(kind) });
