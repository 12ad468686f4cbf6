import type { TemplateSettings } from '../../shared/subscription/templates.ts';

/** Message templates of no real account: what a deployment sets for its functions (`LINLI_TEMPLATES`). */
export const PREVIEW_TEMPLATES: TemplateSettings = {
  needClaimed: { id: 'template-claimed', what: 'thing1', state: 'thing2', when: 'time3' },
  needDone: { id: 'template-done', what: 'thing1', state: 'thing2', when: 'time3' },
  needConfirmed: { id: 'template-confirmed', what: 'thing1', state: 'thing2', when: 'time3' },
  needSentBack: { id: 'template-sent-back', what: 'thing1', state: 'thing2', when: 'time3' },
};
const variables = { LINLI_TEMPLATES: JSON.stringify(PREVIEW_TEMPLATES) };

export const previewVariables = { api: variables, bulk: variables, scheduler: variables };
