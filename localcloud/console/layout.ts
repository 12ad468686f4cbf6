import { beijingText } from '../clock/clock.ts';
import { html, trusted, type Html } from './html.ts';
import { SCRIPT, STYLE } from './style.ts';

export const SECTIONS = [
  { name: '', title: 'Functions' },
  { name: 'collections', title: 'Collections' },
  { name: 'messages', title: 'Messages' },
  { name: 'timers', title: 'Timers & clock' },
  { name: 'storage', title: 'Storage' },
  { name: 'faults', title: 'Faults' },
  { name: 'log', title: 'Log' },
] as const;

export type Section = (typeof SECTIONS)[number]['name'];

export type Page = { readonly section: Section; readonly title: string; readonly body: Html };

/** A moment as people here read it. */
export const moment = (at: number): string => beijingText(at).slice(0, 19);

/** The whole page. */
export const layout = ({ section, title, body }: Page, head: { env: string; now: number; moved: number }): string => {
  const links = SECTIONS.map(({ name, title: text }) =>
    name === section
      ? html`<a href="/_localcloud/${name}" aria-current="page">${text}</a>`
      : html`<a href="/_localcloud/${name}">${text}</a>`,
  );
  const moved = Math.abs(head.moved) > 1000 ? html` <span class="warn">(moved)</span>` : html``;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title} · localcloud</title>
        <style>
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>localcloud</h1>
          <div class="where">${head.env} · ${moment(head.now)} Beijing${moved}</div>
          <nav aria-label="Sections">${links}</nav>
        </header>
        <main>${body}</main>
        <script>
          ${trusted(SCRIPT)};
        </script>
      </body>
    </html>`.markup;
};
