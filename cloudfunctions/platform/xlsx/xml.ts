import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What an attribute of the element says; undefined if it has none of that name. */
type Attribute = (name: string) => string | undefined;
type Handlers = {
  readonly open?: (name: string, attribute: Attribute) => void;
  readonly close?: (name: string) => void;
  readonly text?: (words: string) => void;
};

/** Elements are called by their own names: some programs put a prefix before each. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Walks through XML. Nothing outside is fetched and no entity of its own is expanded. @throws where it is not well-formed, or cut off. */
export const walkXml = (xml: string, { open, close, text }: Handlers): void => {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (cause) => {
    throw cause;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open?.(bare(name), (wanted) => attributes[wanted]));
  parser.on('closetag', ({ name }: SaxesTagPlain) => close?.(bare(name)));
  parser.on('text', (words) => text?.(words));
  parser.on('cdata', (words) => text?.(words));
  parser.write(xml).close();
};
