import type { gallery as chinese } from '../zh/gallery.ts';

/** The gallery: every part a screen is made of, once. Only in a browser. */
export const gallery = {
  'gallery.title': 'Every part, once',
  'gallery.colours': 'Colours',
  'gallery.letters': 'Letters',
  'gallery.spaces': 'Room',
  'gallery.corners': 'Corners',
  'gallery.sizes': 'Large enough to press',
  'gallery.times': 'How quickly it lights up',
  'gallery.light': 'Light on, light off',
  'gallery.icons': 'Pictures',
  'gallery.acts': 'What can be pressed',
  'gallery.off': 'Not now',
  'gallery.rows': 'One thing a row',
  'gallery.forms': 'Questions',
  'gallery.states': 'Waiting, empty, failed',
  'gallery.media': 'Voice, photo, tabs',
  'gallery.voice': 'Who speaks',
  'gallery.consent': 'Ask first',
  'gallery.plots': 'Numbers and plots',
  'gallery.sheet': 'Open a sheet',
  'gallery.sheet.words': 'It lies over the page until it is answered.',
  'gallery.toast': 'Say a word that passes',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
