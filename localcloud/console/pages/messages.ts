import { html, type Html } from '../html.ts';
import { moment, type Page } from '../layout.ts';
import type { Message } from '../../openapi/subscriptions.ts';
import type { ConsoleParts } from '../parts.ts';

const messageCard = ({ at, touser, template, page, data }: Message): Html =>
  html`<div class="card">
    <div class="row">
      <b>${touser}</b><span class="dim grow">${template}</span><span class="dim">${moment(at)}</span>
    </div>
    ${Object.entries(data).map(([key, { value }]) => html`<div><span class="dim">${key}</span> ${value}</div>`)}
    ${page === undefined ? html`` : html`<div class="dim">opens ${page}</div>`}
  </div>`;

/** Subscription messages that were sent, who still takes some, and a form that stands for the user's "allow". */
export const messagesPage = ({ subscriptions }: ConsoleParts): Page => {
  const messages = subscriptions.messages();
  const quotas = subscriptions.quotas();
  return {
    section: 'messages',
    title: 'Messages',
    body: html`
      <h2>Messages sent</h2>
      ${messages.length === 0 ? html`<p class="dim">None yet.</p>` : messages.map(messageCard)}
      <h2>Who accepts how many more</h2>
      ${quotas.map(
        ({ openid, template, count }) =>
          html`<div class="card row">
            <b>${openid}</b><span class="dim grow">${template}</span><span>${count}</span>
          </div>`,
      )}
      <form class="card" data-post="/_localcloud/subscribe" data-then="reload">
        <div class="fields">
          <div><label for="openid">openid</label><input id="openid" name="openid" required /></div>
          <div><label for="template">Template id</label><input id="template" name="templateId" required /></div>
          <div>
            <label for="count">Messages</label
            ><input id="count" name="count:number" type="number" min="1" max="1000" value="1" />
          </div>
        </div>
        <div class="buttons"><button class="main">Accept</button></div>
        <pre class="answer" hidden></pre>
      </form>
    `,
  };
};
