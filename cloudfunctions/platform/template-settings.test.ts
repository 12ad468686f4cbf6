import { parseTemplateSettings } from './template-settings.ts';

const WHOLE = { id: 't-1', what: 'thing1', state: 'thing2', when: 'time3' };

test('where nothing is set up there are no templates', () => {
  expect([parseTemplateSettings(undefined), parseTemplateSettings('')]).toEqual([{}, {}]);
});

test('templates that are whole are read, unknown ones are not there', () => {
  expect(parseTemplateSettings(JSON.stringify({ needDone: WHOLE, somethingElse: WHOLE }))).toEqual({ needDone: WHOLE });
});

test('a template with a part missing is left out and told', () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(parseTemplateSettings(JSON.stringify({ needDone: { ...WHOLE, when: '' }, needClaimed: WHOLE }))).toEqual({
    needClaimed: WHOLE,
  });
  expect(warned.mock.calls).toEqual([['LINLI_TEMPLATES: needDone needs id, what, state and when']]);
  warned.mockRestore();
});
