import { ok } from '../../../shared/kernel/errors.ts';
import { TEMPLATES } from '../../../shared/subscription/templates.ts';
import { findDocuments } from '../../platform/store.ts';
import { templateSettings } from '../../platform/template-settings.ts';
import type { ApiHandlers } from '../handlers.ts';

export const templates: ApiHandlers['subscription.templates'] = async (_input, { identityId }) => {
  const settings = templateSettings();
  const asked = await findDocuments('subscriptions', { identityId }, { limit: TEMPLATES.length });
  return ok({
    templates: TEMPLATES.flatMap((template) => {
      const setting = settings[template];
      if (!setting) return [];
      const left = asked.find((subscription) => subscription.template === template)?.left ?? 0;
      return [{ template, templateId: setting.id, left }];
    }),
  });
};
