import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { makeOneStop, onKey } from './keys.ts';

/**
 * `@tarojs/components` for the browser: plain HTML elements instead of Taro's web components. They are a third of the size, carry
 * `aria-*` and answer the keyboard. Only what the app uses stands here; properties that mean something in WeChat alone are left out.
 */
type Aria = { [name: `aria-${string}`]: string | boolean | number | undefined };
type BoxProps = Aria & {
  id?: string;
  className?: string;
  style?: string | Record<string, string>;
  hoverClass?: string;
  children?: ReactNode;
  onClick?: (event: MouseEvent | KeyboardEvent) => void;
};

const TOUCHABLE = new Set(['button', 'tab', 'radio', 'switch', 'link', 'checkbox']);
/** What is read, and scrolled by the arrow keys. */
const READABLE = 'document';

/** Properties without a meaning in a browser. */
const WECHAT_ONLY = [
  'hoverClass',
  'confirmType',
  'adjustPosition',
  'cursorSpacing',
  'autoHeight',
  'showConfirmBar',
  'placeholderClass',
  'openType',
  'onAgreePrivacyAuthorization',
];
const forBrowser = <P extends object>(props: P): P =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !WECHAT_ONLY.includes(name))) as P;

/**
 * WeChat says `aria-role`, HTML says `role`; what can be pressed can also be reached and pressed by keys. What is off stays reached: it
 * may be what the keyboard is on as it goes off.
 */
const html = ({ 'aria-role': role, style, onClick, ...rest }: BoxProps) => {
  const touchable = typeof role === 'string' && TOUCHABLE.has(role);
  return {
    ...forBrowser(rest),
    ...(typeof role === 'string' ? { role } : {}),
    style: typeof style === 'string' ? declarations(style) : style,
    ...(onClick ? { onClick } : {}),
    ...(role === READABLE ? { tabIndex: 0 } : {}),
    ...(touchable ? { tabIndex: 0, onKeyDown: onKey } : {}),
  };
};

/** React takes styles as an object, WXML as text; the app writes text. */
const declarations = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(';')
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const)
      .filter(([name]) => name !== '')
      .map(([name, value]) => [
        name.startsWith('--') ? name : name.replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
        value,
      ]),
  );

const GROUPS = new Set<unknown>(['radiogroup', 'tablist']);

export const View = (props: BoxProps) =>
  GROUPS.has(props['aria-role']) ? <Group {...props} /> : <div {...html(props)} />;

/** Whenever it is drawn, another of it may be the chosen one. */
const Group = (props: BoxProps) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) makeOneStop(box.current);
  });
  return <div ref={box} {...html(props)} />;
};

export const Text = (props: BoxProps) => <span {...html(props)} />;

type Typed = { readonly detail: { readonly value: string } };
type FieldProps = Aria & {
  className?: string;
  value?: string;
  placeholder?: string;
  maxlength?: number;
  disabled?: boolean;
  focus?: boolean;
  onInput?: (event: Typed) => void;
};
/** WeChat's `number` and `digit` ask for the pad of digits, without and with a point; in a browser the field stays text, so that what is typed is what is read. */
type InputProps = FieldProps & { type?: 'text' | 'number' | 'digit'; onConfirm?: (event: Typed) => void };
const PADS = { text: 'text', number: 'numeric', digit: 'decimal' } as const;

const field = ({ value = '', maxlength = 140, focus, onInput, ...rest }: FieldProps) => ({
  ...forBrowser(rest),
  value,
  autoFocus: focus,
  ...(maxlength >= 0 ? { maxLength: maxlength } : {}),
  onChange: (event: { target: { value: string } }) => onInput?.({ detail: { value: event.target.value } }),
});

export const Input = ({ onConfirm, type = 'text', ...props }: InputProps) => (
  <input
    {...field(props)}
    inputMode={PADS[type]}
    onKeyDown={({ key, currentTarget }) => {
      if (key === 'Enter') onConfirm?.({ detail: { value: currentTarget.value } });
    }}
  />
);

export const Textarea = (props: FieldProps) => <textarea {...field(props)} rows={4} />;

/** WeChat's own button, for what only it can do; no page of the browser build draws it. */
export const Button = (props: BoxProps) => <View {...props} />;

/** WeChat's own: a browser catches a back by an entry of its history. */
export const PageContainer = () => null;

/** Taro asks for it by name; pages here offer 再看看 instead of a pull. */
export const PullDownRefresh = undefined;

type ImageProps = Aria & {
  className?: string;
  src: string;
  onLoad?: () => void;
  onError?: () => void;
  mode?: string;
  lazyLoad?: boolean;
};

/** `aria-label` is what HTML calls `alt`; what is far below is fetched when it comes near. */
export const Image = ({ className, src, onLoad, onError, 'aria-label': label }: ImageProps) => (
  <img className={className} src={src} alt={String(label ?? '')} loading="lazy" onLoad={onLoad} onError={onError} />
);
