import { aria, innerOf, type BuiltIn, type BuiltInDefinition } from './built-in.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;
const fieldOf = (builtIn: BuiltIn): Field => innerOf(builtIn) as Field;
const INNER_ARIA = aria(fieldOf);

/** WeChat's own bound; -1 is none. */
const LENGTH_MAX = 140;

const INPUT_MODES: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  tel: 'tel',
};

const properties = {
  ...INNER_ARIA.properties,
  value: String,
  placeholder: String,
  maxlength: { type: Number, value: LENGTH_MAX },
  disabled: Boolean,
  focus: Boolean,
};

const observers: BuiltInDefinition['observers'] = {
  ...INNER_ARIA.observers,
  value(value) {
    const field = fieldOf(this);
    // Writing the same text again would move the cursor to its end.
    if (field.value !== value) field.value = String(value);
  },
  placeholder(value) {
    fieldOf(this).placeholder = String(value);
  },
  maxlength(value) {
    setLengthMax(fieldOf(this), Number(value));
  },
  disabled(value) {
    fieldOf(this).disabled = value === true;
  },
  focus(value) {
    if (value === true) fieldOf(this).focus();
  },
};

const setLengthMax = (field: Field, lengthMax: number): void => {
  if (lengthMax >= 0) field.maxLength = lengthMax;
  else field.removeAttribute('maxlength');
};

/** Tells the page what is typed. The browser's own events stay inside: the page would get them a second time. */
const tellTyping = (builtIn: BuiltIn): void => {
  const field = fieldOf(builtIn);
  setLengthMax(field, Number(builtIn.data['maxlength']));
  const tell = (name: string, more: object = {}) => {
    builtIn.triggerEvent(name, { value: field.value, cursor: field.selectionEnd ?? field.value.length, ...more }, {});
  };
  const on = (type: string, listener: (event: Event) => void) => {
    field.addEventListener(type, (event) => {
      event.stopPropagation();
      listener(event);
    });
  };
  on('input', () => tell('input', { keyCode: 0 }));
  on('change', () => undefined);
  on('focus', () => tell('focus', { height: 0 }));
  on('blur', () => tell('blur'));
  on('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter' && field instanceof HTMLInputElement) tell('confirm');
  });
  if (builtIn.data['focus'] === true) field.focus();
};

export const input: BuiltInDefinition = {
  template: 'input',
  properties: { ...properties, password: Boolean, type: String },
  observers: {
    ...observers,
    password(value) {
      fieldOf(this).setAttribute('type', value === true ? 'password' : 'text');
    },
    type(value) {
      fieldOf(this).inputMode = INPUT_MODES[String(value)] ?? 'text';
    },
  },
  attached() {
    tellTyping(this);
  },
};

export const textarea: BuiltInDefinition = {
  template: 'textarea',
  properties,
  observers,
  attached() {
    tellTyping(this);
  },
};
