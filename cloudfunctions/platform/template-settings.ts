import { TEMPLATES, type TemplateSetting, type TemplateSettings } from '../../shared/subscription/templates.ts';

const isSetting = (value: unknown): value is TemplateSetting => {
  if (typeof value !== 'object' || value === null) return false;
  const setting = value as Record<keyof TemplateSetting, unknown>;
  return [setting.id, setting.what, setting.state, setting.when].every(
    (part) => typeof part === 'string' && part !== '',
  );
};

/** Reads the setting as text; a template that is not whole counts as not there, and is told. */
export const parseTemplateSettings = (text: string | undefined): TemplateSettings => {
  if (text === undefined || text === '') return {};
  const found = JSON.parse(text) as Record<string, unknown>;
  return Object.fromEntries(
    TEMPLATES.flatMap((template) => {
      const setting = found[template];
      if (setting === undefined) return [];
      if (isSetting(setting)) return [[template, setting]];
      console.warn(`LINLI_TEMPLATES: ${template} needs id, what, state and when`);
      return [];
    }),
  );
};

/** The templates of this deployment, from the environment variable `LINLI_TEMPLATES` of the function. */
export const templateSettings = (): TemplateSettings => parseTemplateSettings(process.env['LINLI_TEMPLATES']);
