import type { TemplateSettings } from '../../shared/subscription/templates.ts';

/** Message templates of no real account: what a deployment sets for its functions (`LINLI_TEMPLATES`). */
export const PREVIEW_TEMPLATES: TemplateSettings = {
  sought: { id: 'template-sought', what: 'thing1', state: 'thing2', when: 'time3' },
  changed: { id: 'template-changed', what: 'thing1', state: 'thing2', when: 'time3' },
  due: { id: 'template-due', what: 'thing1', state: 'thing2', when: 'time3' },
};
/** Keys nothing worth hiding: a deployment draws its own (README.md). */
const LINLI_SECRET = 'a local cloud keeps no real secret';

const keyed = { LINLI_SECRET };
/** What the functions that residents call must be told before they start. */
export const localVariables = { api: keyed, bulk: keyed };

const templates = { LINLI_TEMPLATES: JSON.stringify(PREVIEW_TEMPLATES) };
/** What the functions of a preview are told. */
export const previewVariables = {
  api: { ...keyed, ...templates },
  bulk: { ...keyed, ...templates },
  scheduler: templates,
};
