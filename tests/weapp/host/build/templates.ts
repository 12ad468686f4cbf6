import { TmplGroup } from 'glass-easel-template-compiler';
import type { Sources } from './read-app.ts';
import { renameTags } from './tags.ts';

type Complaint = { readonly message: string; readonly path: string; readonly startLine: number };

/** What stands inside the host's own built-ins; the rest of them hold what the page puts into them. */
const BUILT_IN_TEMPLATES = {
  slot: '<slot/>',
  input: '<input/>',
  textarea: '<textarea/>',
  image: '<img/>',
} as const;

/** Compiles WXML and WXS to the JavaScript expression WeChat's framework runs. Whatever the compiler complains of is an error. */
export const compileTemplates = (wxml: Sources, wxs: Sources): string => {
  const group = new TmplGroup();
  const complaints: Complaint[] = [];
  for (const [path, text] of wxml) complaints.push(...(group.addTmpl(path, renameTags(text)) as Complaint[]));
  for (const [path, text] of wxs) group.addScript(path, text);
  const expression = group.getTmplGenObjectGroups();
  group.free();
  if (complaints.length > 0)
    throw new Error(
      complaints.map(({ path, startLine, message }) => `${path}.wxml:${startLine + 1} ${message}`).join('\n'),
    );
  return expression;
};

export const compileBuiltIns = (): string => {
  const group = new TmplGroup();
  for (const [name, text] of Object.entries(BUILT_IN_TEMPLATES)) group.addTmpl(name, text);
  const expression = group.getTmplGenObjectGroups();
  group.free();
  return expression;
};
