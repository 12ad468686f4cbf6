import type { InvocationRecord } from '../../observe/invocations.ts';
import { html, type Html } from '../html.ts';
import { moment, type Page } from '../layout.ts';
import type { ConsoleParts } from '../parts.ts';

const CALLS_SHOWN = 50;

const cost = (record: InvocationRecord): string =>
  [
    `${Math.round(record.ms)} ms`,
    `${record.roundTrips} round trips`,
    `${record.examined} examined`,
    `${record.returned} returned`,
    ...(record.conflicts > 0 ? [`${record.conflicts} conflicts`, `${record.retries} retries`] : []),
    ...(record.coldStartMs === undefined ? [] : [`cold start ${Math.round(record.coldStartMs)} ms`]),
  ].join(' · ');

const flagged = (record: InvocationRecord): Html => html`
  ${record.queries.some((query) => query.flagged) ? html`<span class="warn">no index</span>` : html``}
  ${record.late.length > 0 ? html`<span class="warn">went on after its answer</span>` : html``}
`;

const callCard = (record: InvocationRecord): Html =>
  html`<div class="card">
    <div class="row">
      <a href="/_localcloud/invocations/${record.id}"><b>${record.function}</b></a>
      ${record.ok ? html`<span class="good">ok</span>` : html`<span class="bad">failed</span>`} ${flagged(record)}
      <span class="dim grow">${moment(record.startedAt)} · ${record.source} ${record.openid ?? ''}</span>
    </div>
    <div class="dim">${cost(record)}</div>
    ${record.error === undefined ? html`` : html`<div class="bad">${record.error}</div>`}
    ${record.late.length === 0 ? html`` : html`<div class="warn">after its answer: ${record.late.join(', ')}</div>`}
    <div class="dim">${record.event.slice(0, 160)}</div>
  </div>`;

const functionCard = ({ runtime }: ConsoleParts, name: string): Html => {
  const size = runtime.size(name);
  const spec = runtime.spec(name);
  return html`<div class="card">
    <div class="row">
      <a href="/_localcloud/?function=${name}"><b>${name}</b></a>
      <span class="dim">${size?.running ?? 0} running · ${size?.idle ?? 0} idle · ${size?.waiting ?? 0} waiting</span>
      <span class="dim">timeout ${(spec?.timeoutMs ?? 0) / 1000} s</span>
    </div>
    <div class="dim">open APIs: ${[...(spec?.openapi ?? [])].join(', ') || 'none'}</div>
  </div>`;
};

const callForm = (names: readonly string[], chosen: string): Html =>
  html`<form class="card" data-post="/_localcloud/call">
    <div class="fields">
      <div>
        <label for="fn">Function</label>
        <select id="fn" name="function">
          ${names.map((name) => (name === chosen ? html`<option selected>${name}</option>` : html`<option>${name}</option>`))}
        </select>
      </div>
      <div>
        <label for="openid">Caller (openid)</label><input id="openid" name="openid" value="o-console" required />
      </div>
    </div>
    <label for="event">Event (JSON)</label><textarea id="event" name="event:json">{}</textarea>
    <div class="buttons"><button class="main">Call</button></div>
    <pre class="answer" hidden></pre>
  </form>`;

/** Functions, a form to call one, and the last calls. */
export const functionsPage = (parts: ConsoleParts, query: URLSearchParams): Page => {
  const names = parts.runtime.functions.map(({ name }) => name).sort();
  const chosen = query.get('function') ?? '';
  const calls = [...parts.journal.finished()].reverse().filter((record) => chosen === '' || record.function === chosen);
  return {
    section: '',
    title: 'Functions',
    body: html`
      <h2>Functions</h2>
      ${names.map((name) => functionCard(parts, name))}
      <h2>Call one</h2>
      ${callForm(names, chosen)}
      <h2>Last calls${chosen === '' ? '' : ` of ${chosen}`}</h2>
      ${calls.length === 0 ? html`<p class="dim">No calls yet.</p>` : calls.slice(0, CALLS_SHOWN).map(callCard)}
    `,
  };
};

const queryRow = (query: InvocationRecord['queries'][number]): Html =>
  html`<tr>
    <td>${query.action.replace('database.', '')}</td>
    <td>${query.collection ?? ''}</td>
    <td>${query.index ?? ''}${query.flagged ? html` <span class="warn">no index</span>` : html``}</td>
    <td class="num">${query.examined}</td>
    <td class="num">${query.returned}</td>
    <td class="num">${query.ms.toFixed(1)}</td>
    <td>${query.conflict ? html`<span class="bad">conflict</span>` : html``}</td>
  </tr>`;

/** One call: what it cost, query by query, and what it printed. */
export const invocationPage = ({ journal }: ConsoleParts, id: string): Page | undefined => {
  const record = journal.find(id)?.record;
  if (!record) return undefined;
  return {
    section: '',
    title: `Call of ${record.function}`,
    body: html`
      <h2>Call of ${record.function}</h2>
      ${callCard(record)}
      <h2>Event</h2>
      <pre>${record.event}</pre>
      <h2>Queries</h2>
      <div class="card table">
        <table>
          <tr>
            <th>action</th>
            <th>collection</th>
            <th>index</th>
            <th class="num">examined</th>
            <th class="num">returned</th>
            <th class="num">ms</th>
            <th></th>
          </tr>
          ${record.queries.map(queryRow)}
        </table>
      </div>
      <h2>Output</h2>
      <pre>${record.logs.join('\n') || 'Nothing printed.'}</pre>
    `,
  };
};
