import { parseTemplateSettings } from './template-settings.ts';

const WHOLE = { id: 't-1', what: 'thing1', state: 'thing2', when: 'time3' };

test('where nothing is set up there are no templates', () => {
  expect([parseTemplateSettings(undefined), parseTemplateSettings('')]).toEqual([{}, {}]);
});

test('templates that are whole are read, unknown ones are not there', () => {
  expect(parseTemplateSettings(JSON.stringify({ changed: WHOLE, somethingElse: WHOLE }))).toEqual({ changed: WHOLE });
});

test('a template with a part missing is left out and told', () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(parseTemplateSettings(JSON.stringify({ changed: { ...WHOLE, when: '' }, sought: WHOLE }))).toEqual({
    sought: WHOLE,
  });
  expect(warned.mock.calls).toEqual([['LINLI_TEMPLATES: changed needs id, what, state and when']]);
  warned.mockRestore();
});
