/** The gallery: every part a screen is made of, once. Only in a browser. */
export const gallery = {
  'gallery.title': 'Every part, once',
  'gallery.colours': 'Colours',
  'gallery.letters': 'Letters',
  'gallery.icons': 'Pictures',
  'gallery.acts': 'What can be pressed',
  'gallery.off': 'Not now',
  'gallery.rows': 'One thing a row',
  'gallery.forms': 'Questions',
  'gallery.states': 'Waiting, empty, failed',
  'gallery.plots': 'Numbers and plots',
  'gallery.sheet': 'Open a sheet',
  'gallery.sheet.words': 'It lies over the page until it is answered.',
  'gallery.toast': 'Say a word that passes',
} as const;
