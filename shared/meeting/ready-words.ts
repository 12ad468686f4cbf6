/** Of each decision the words that lie ready, by their names: the chair taps them and may change them. What they say stands with the words of the screens. */
export const READY_WORDS = {
  assign: ['mend', 'visit', 'every'],
  answer: ['sent', 'bought', 'asked'],
  refer: ['papers', 'call', 'with'],
  merge: [],
  defer: ['parts', 'money', 'season'],
  refuse: ['pipes', 'others', 'law'],
  reopen: ['wrong', 'anew'],
} as const;
