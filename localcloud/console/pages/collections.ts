import { EJSON } from 'bson';
import type { Database, Meter, WireReply } from '../../database/index.ts';
import { UNINDEXED_EXAMINED_MAX } from '../../observe/invocations.ts';
import { html, type Html } from '../html.ts';
import type { Page } from '../layout.ts';
import type { ConsoleParts } from '../parts.ts';

const DOCUMENTS_SHOWN = 20;

type Collection = ReturnType<Database['collections']>[number];

const indexText = (index: Collection['indexes'][number]): string =>
  `${index.name} (${index.keys.map(({ name, direction }) => `${name} ${direction}`).join(', ')})${index.unique ? ' unique' : ''}`;

const collectionCard = ({ name, documents, indexes }: Collection): Html =>
  html`<div class="card">
    <div class="row">
      <a href="/_localcloud/collections/${encodeURIComponent(name)}"><b>${name}</b></a
      ><span class="dim">${documents} documents</span>
    </div>
    <div class="dim">${indexes.map(indexText).join(' · ') || 'no index but _id'}</div>
  </div>`;

export const collectionsPage = ({ database }: ConsoleParts): Page => ({
  section: 'collections',
  title: 'Collections',
  body: html`<h2>Collections</h2>
    ${[...database.collections()].sort((a, b) => a.name.localeCompare(b.name)).map(collectionCard)}`,
});

type Asked = { readonly query: string; readonly order: string; readonly skip: number };
type Found = { readonly documents: readonly string[]; readonly meter?: Meter; readonly error?: string };

/** What a person types, as EJSON for the wire: plain JSON is EJSON too. */
const canonical = (text: string): string => EJSON.stringify(EJSON.parse(text || '{}'), { relaxed: false });

const listOf = (reply: WireReply): readonly string[] => (reply.data as { list?: string[] } | undefined)?.list ?? [];

const ask = async (database: Database, collectionName: string, { query, order, skip }: Asked): Promise<Found> => {
  let meter: Meter | undefined;
  try {
    const reply = await database.handle(
      {
        action: 'database.getDocument',
        collectionName,
        queryType: 'WHERE',
        query: canonical(query),
        ...(order.trim() === '' ? {} : { order: canonical(order) }),
        offset: skip,
        limit: DOCUMENTS_SHOWN,
        multi: true,
      },
      (found) => void (meter = found),
    );
    if (reply.code !== undefined) return { documents: [], error: `${reply.code}: ${reply.message ?? ''}` };
    return { documents: listOf(reply), ...(meter ? { meter } : {}) };
  } catch (error) {
    return { documents: [], error: error instanceof Error ? error.message : String(error) };
  }
};

const pretty = (document: string): string => JSON.stringify(EJSON.parse(document, { relaxed: true }), null, 2);

const costText = ({ meter, documents }: Found): Html => {
  if (!meter) return html``;
  const slow = meter.index === undefined && meter.examined > UNINDEXED_EXAMINED_MAX;
  return html`<p class="${slow ? 'warn' : 'dim'}">
    ${documents.length} shown · ${meter.examined} examined · index ${meter.index ?? 'none'} · ${meter.ms.toFixed(1)} ms
  </p>`;
};

const pager = (name: string, { query, order, skip }: Asked, shown: number): Html => {
  const to = (at: number, text: string): Html =>
    html`<a
      href="/_localcloud/collections/${encodeURIComponent(name)}?${new URLSearchParams({ query, order, skip: String(at) }).toString()}"
      >${text}</a
    > `;
  return html`<p>
    ${skip > 0 ? to(Math.max(0, skip - DOCUMENTS_SHOWN), 'Previous') : html``}
    ${shown === DOCUMENTS_SHOWN ? to(skip + DOCUMENTS_SHOWN, 'Next') : html``}
  </p>`;
};

/** Documents of one collection, found with a query of the database's own language. */
export const collectionPage = async (
  { database }: ConsoleParts,
  name: string,
  params: URLSearchParams,
): Promise<Page | undefined> => {
  const collection = database.collections().find((candidate) => candidate.name === name);
  if (!collection) return undefined;
  const skip = Math.max(0, Math.trunc(Number(params.get('skip') ?? 0)) || 0);
  const asked = { query: params.get('query') ?? '{}', order: params.get('order') ?? '', skip };
  const found = await ask(database, name, asked);
  return {
    section: 'collections',
    title: name,
    body: html`
      <h2>${name}</h2>
      ${collectionCard(collection)}
      <form class="card" method="get">
        <label for="query">Query, such as {"status":"open"} or {"points":{"$gte":3}}</label>
        <textarea id="query" name="query">${asked.query}</textarea>
        <label for="order">Order, such as {"createdAt":-1}</label>
        <input id="order" name="order" value="${asked.order}" />
        <div class="buttons"><button class="main">Find</button></div>
      </form>
      ${found.error === undefined ? costText(found) : html`<p class="bad">${found.error}</p>`}
      ${found.documents.map((document) => html`<pre class="card">${pretty(document)}</pre>`)}
      ${pager(name, asked, found.documents.length)}
    `,
  };
};
