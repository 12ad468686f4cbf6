import { html, type Html } from '../html.ts';
import { moment, type Page } from '../layout.ts';
import type { TimerView } from '../../functions/timers.ts';
import type { ConsoleParts } from '../parts.ts';

const timerCard = (timer: TimerView): Html =>
  html`<div class="card row">
    <b>${timer.function}</b><span class="dim">${timer.name}</span><code class="grow">${timer.expression}</code>
    <span class="dim">${timer.next === undefined ? 'never again' : `next ${moment(timer.next)}`}</span>
    <form data-post="/_localcloud/timers/run" data-then="reload">
      <input type="hidden" name="function" value="${timer.function}" /><button>Run now</button>
    </form>
  </div>`;

/** For `datetime-local`. */
const inputValue = (at: number): string => moment(at).replace(' ', 'T');

const DAY_MS = 24 * 60 * 60 * 1000;
const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000;
const nextMidnight = (now: number): number =>
  (Math.floor((now + BEIJING_OFFSET_MS) / DAY_MS) + 1) * DAY_MS - BEIJING_OFFSET_MS;

/** The timers of all functions, and the clock that they go by. */
export const timersPage = ({ timers, clock }: ConsoleParts): Page => {
  const list = timers.list();
  return {
    section: 'timers',
    title: 'Timers & clock',
    body: html`
      <h2>Timers</h2>
      ${list.length === 0 ? html`<p class="dim">No function has a timer in its config.json.</p>` : list.map(timerCard)}
      <h2>Clock</h2>
      <p>It is <b>${moment(clock.now())}</b> in Beijing, for functions, database and timers.</p>
      <form class="card" data-post="/_localcloud/clock" data-then="reload">
        <label for="at">Jump to (Beijing time)</label>
        <input
          id="at"
          name="at:time"
          type="datetime-local"
          step="1"
          value="${inputValue(nextMidnight(clock.now()))}"
          required
        />
        <label for="timers">Timers that fall due on the way</label>
        <select id="timers" name="timers">
          <option value="every">run each time they fall due</option>
          <option value="once">run once, at their last due moment</option>
        </select>
        <div class="buttons"><button class="main">Jump</button></div>
        <pre class="answer" hidden></pre>
      </form>
      <form class="card" data-post="/_localcloud/clock" data-then="reload">
        <input type="hidden" name="real:json" value="true" /><button>Back to this machine's time</button>
      </form>
    `,
  };
};
