import type { TemplateSettings } from '../../shared/subscription/templates.ts';

/** Templates of no real account. */
export const SETTINGS: TemplateSettings = {
  needClaimed: { id: 'template-claimed', what: 'thing1', state: 'thing2', when: 'time3' },
  needDone: { id: 'template-done', what: 'thing1', state: 'thing2', when: 'time3' },
  needConfirmed: { id: 'template-confirmed', what: 'thing1', state: 'thing2', when: 'time3' },
  needSentBack: { id: 'template-sent-back', what: 'thing1', state: 'thing2', when: 'time3' },
};
const variables = { LINLI_TEMPLATES: JSON.stringify(SETTINGS) };

/** What a deployment sets for its functions. */
export const FUNCTION_VARIABLES = { api: variables, scheduler: variables };
