/** The instance of a built-in, as its own functions see it. */
export type BuiltIn = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly id: string;
  /** What the page wrote as `data-…`. */
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly _$: { getBackendElement(): unknown };
  triggerEvent(name: string, detail: unknown, options: object): void;
};

/** A built-in component of WeChat, as far as the host has it. */
export type BuiltInDefinition = {
  /** Which of the host's templates it is drawn with. */
  readonly template: 'slot' | 'input' | 'textarea' | 'image';
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly observers?: Readonly<Record<string, (this: BuiltIn, value: unknown) => void>>;
  readonly attached?: (this: BuiltIn) => void;
  readonly detached?: (this: BuiltIn) => void;
};

/** The element in the document. */
export const elementOf = (builtIn: BuiltIn): HTMLElement => {
  const element = builtIn._$.getBackendElement();
  if (element instanceof HTMLElement) return element;
  throw new Error('the component is not in the document');
};

/** The one element its template draws inside it. */
export const innerOf = (builtIn: BuiltIn): Element => {
  const inner = elementOf(builtIn).firstElementChild;
  if (inner) return inner;
  throw new Error('the component has no element inside it');
};

/** A property is undefined until the page sets it: an absent attribute is another thing than an empty one. */
const UNSET = { type: null, value: undefined } as const;

const setAttribute = (element: Element, name: string, value: unknown): void => {
  if (value === undefined || value === null || value === '') element.removeAttribute(name);
  else element.setAttribute(name, typeof value === 'string' ? value : JSON.stringify(value));
};

const ARIA = [
  'label',
  'live',
  'hidden',
  'checked',
  'selected',
  'disabled',
  'pressed',
  'valuenow',
  'valuemin',
  'valuemax',
  'modal',
  'level',
];
const camel = (name: string): string => `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** What a screen reader is told; on the element `of` picks. WeChat calls the role `aria-role`. */
export const aria = (of: (builtIn: BuiltIn) => Element): Pick<BuiltInDefinition, 'properties' | 'observers'> => {
  const attributes = [['ariaRole', 'role'] as const, ...ARIA.map((name) => [camel(name), `aria-${name}`] as const)];
  return {
    properties: Object.fromEntries(attributes.map(([property]) => [property, UNSET])),
    observers: Object.fromEntries(
      attributes.map(([property, attribute]) => [
        property,
        function (this: BuiltIn, value: unknown) {
          setAttribute(of(this), attribute, value);
        },
      ]),
    ),
  };
};
