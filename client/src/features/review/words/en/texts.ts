import type { texts as chinese } from '../zh/texts.ts';

/** Words for the group of the building, and the picture of its review. */
export const texts = {
  'texts.title': 'Words for the group',
  'texts.now': 'For now',
  'texts.others': 'For other times',
  'texts.opening': 'When it opens',
  'texts.reminder': 'To remind all',
  'texts.closing': 'When it closes',
  'texts.result': 'When it is decided',
  'texts.copy': 'Copy',
  'texts.copied': 'Copied: paste it in the group',
  'texts.notCopied': 'Not copied: hold the words and choose',
  'texts.picture': 'A picture or a card',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
