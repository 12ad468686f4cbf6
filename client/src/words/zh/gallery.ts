/** The gallery: every part a screen is made of, once. Only in a browser. */
export const gallery = {
  'gallery.title': '样子都在这里',
  'gallery.colours': '颜色',
  'gallery.letters': '字',
  'gallery.icons': '小图',
  'gallery.acts': '能按的',
  'gallery.off': '现在不能按',
  'gallery.rows': '一行一件',
  'gallery.forms': '要答的',
  'gallery.states': '等、空、出错',
  'gallery.plots': '数和图',
  'gallery.sheet': '打开一张纸看看',
  'gallery.sheet.words': '盖在上面，先答这一件。',
  'gallery.toast': '说一句就走',
} as const;
