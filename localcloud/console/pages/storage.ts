import { fileIds } from '../../storage/paths.ts';
import type { StoredFile } from '../../storage/store.ts';
import { html, type Html } from '../html.ts';
import { moment, type Page } from '../layout.ts';
import type { ConsoleParts } from '../parts.ts';

const FILES_SHOWN = 500;

const address = (path: string): string => `/storage/${path.split('/').map(encodeURIComponent).join('/')}`;

const fileCard = (fileId: string, { path, size, at, owner }: StoredFile): Html =>
  html`<div class="card">
    <div class="row">
      <a class="grow" href="${address(path)}"><b>${path}</b></a>
      <span class="dim">${size} bytes · ${moment(at)} ${owner}</span>
      <form data-post="/_localcloud/storage/remove" data-then="reload">
        <input type="hidden" name="path" value="${path}" /><button>Delete</button>
      </form>
    </div>
    <div class="dim">${fileId}</div>
  </div>`;

/** Stored files by path. */
export const storagePage = ({ store, env }: ConsoleParts): Page => {
  const files = store.list(FILES_SHOWN);
  const ids = fileIds(env);
  return {
    section: 'storage',
    title: 'Storage',
    body: html`
      <h2>Files</h2>
      ${files.length === 0 ? html`<p class="dim">None yet.</p>` : files.map((file) => fileCard(ids.of(file.path), file))}
      ${files.length === FILES_SHOWN ? html`<p class="dim">The first ${FILES_SHOWN} by path.</p>` : html``}
    `,
  };
};
