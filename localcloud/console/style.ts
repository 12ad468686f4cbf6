export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2420; --dim: #5b6660; --line: #d9dfdb; --paper: #ffffff; --ground: #f4f6f5; --accent: #0b7a4b; --bad: #b3261e; --warn: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ece8; --dim: #9aa69f; --line: #36403a; --paper: #1a201d; --ground: #121614; --accent: #5fd39b; --bad: #ff8a80; --warn: #ffca66; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif; }
header { background: var(--paper); border-bottom: 1px solid var(--line); padding: 10px 16px 0; }
header .where { color: var(--dim); font-size: 13px; overflow-wrap: anywhere; }
header h1 { font-size: 17px; margin: 0; }
nav { display: flex; gap: 2px; overflow-x: auto; margin-top: 6px; }
nav a { padding: 10px 11px; color: var(--dim); text-decoration: none; white-space: nowrap; border-bottom: 3px solid transparent; }
nav a[aria-current] { color: var(--accent); border-color: var(--accent); font-weight: 600; }
main { max-width: 1080px; margin: 0 auto; padding: 14px 16px 48px; }
h2 { font-size: 16px; margin: 22px 0 8px; }
p { margin: 6px 0; }
a { color: var(--accent); }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 10px 12px; margin: 8px 0; overflow-wrap: anywhere; }
.row { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: baseline; }
.row > .grow { flex: 1 1 160px; }
.row > form { margin-left: auto; }
.dim { color: var(--dim); font-size: 13px; }
.bad { color: var(--bad); font-weight: 600; }
.warn { color: var(--warn); font-weight: 600; }
.good { color: var(--accent); font-weight: 600; }
pre { margin: 6px 0 0; padding: 8px; background: var(--ground); border-radius: 6px; font: 12.5px/1.45 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 60vh; overflow-y: auto; }
label { display: block; font-size: 13px; color: var(--dim); margin: 8px 0 2px; }
input, textarea, select { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 9px 10px; }
textarea { font: 13px/1.45 ui-monospace, Menlo, Consolas, monospace; min-height: 84px; }
button { font: inherit; min-height: 40px; padding: 8px 14px; border: 1px solid var(--accent); border-radius: 6px; background: transparent; color: var(--accent); cursor: pointer; }
button.main { background: var(--accent); color: var(--paper); }
@media (max-width: 600px) { nav { flex-wrap: wrap; } nav a { padding: 8px 9px; } }
form .buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 0 12px; }
.answer { min-height: 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
.table { overflow-x: auto; }
th, td { text-align: left; padding: 5px 8px; border-bottom: 1px solid var(--line); white-space: nowrap; }
td.num, th.num { text-align: right; font-variant-numeric: tabular-nums; }
`;

/**
 * Forms that move something are sent as JSON to their address; the answer stands below the form, or the page is shown anew.
 * A field named `x:number` is sent as a number, `x:json` as what its text says, `x:time` as the epoch milliseconds of a Beijing time.
 */
export const SCRIPT = `
const read = (form) => {
  const body = {};
  for (const [name, text] of new FormData(form)) {
    const [key, kind] = name.split(':');
    const value = kind === 'number' ? Number(text) : kind === 'json' ? JSON.parse(text || '{}') : kind === 'time' ? Date.parse(text + '+08:00') : text;
    if (key === '') Object.assign(body, value); else body[key] = value;
  }
  return body;
};
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.dataset.post) return;
  event.preventDefault();
  const out = form.querySelector('.answer');
  const button = form.querySelector('button');
  button.disabled = true;
  let text, ok = false;
  try {
    const reply = await fetch(form.dataset.post, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(read(form)) });
    ok = reply.ok;
    text = JSON.stringify(await reply.json(), null, 2);
  } catch (error) { text = String(error); }
  button.disabled = false;
  if (ok && form.dataset.then === 'reload') location.reload();
  else if (out) { out.textContent = text; out.hidden = false; }
  else if (!ok) alert(text);
});
for (const button of document.querySelectorAll('button[data-fill]')) {
  button.addEventListener('click', () => { document.querySelector(button.dataset.into).value = button.dataset.fill; });
}
`;
