import { FAULT_KINDS } from '../../faults/plan.ts';
import type { FaultPlan } from '../../faults/plan.ts';
import { html, type Html } from '../html.ts';
import type { Page } from '../layout.ts';
import type { ConsoleParts } from '../parts.ts';

const PRESETS: readonly { readonly title: string; readonly plan: FaultPlan }[] = [
  { title: 'No faults', plan: {} },
  {
    title: 'A bad day',
    plan: {
      rules: [
        { fault: 'conflict', probability: 0.2 },
        { fault: 'timeout-after', action: 'database.commitTransaction', probability: 0.05 },
        { fault: 'EXCEED_REQUEST_LIMIT', probability: 0.02 },
      ],
    },
  },
  {
    title: 'Lost replies',
    plan: { rules: [{ fault: 'timeout-after', action: 'database.commitTransaction', probability: 0.3 }] },
  },
  { title: 'Slow database', plan: { rules: [{ fault: 'slow', ms: 1500 }] } },
  { title: 'Everything twice', plan: { rules: [{ fault: 'duplicate' }] } },
  { title: 'Content check down', plan: { rules: [{ fault: 'content-check-down' }] } },
  { title: 'Quota used up', plan: { rules: [{ fault: 'message-quota-used' }] } },
];

const strikeCard = (text: string): Html => html`<div class="card">${text}</div>`;

/** What goes wrong on command, and what did. */
export const faultsPage = ({ faults }: ConsoleParts): Page => {
  const strikes = [...faults.strikes()].reverse().slice(0, 50);
  return {
    section: 'faults',
    title: 'Faults',
    body: html`
      <h2>Plan</h2>
      <form class="card" data-post="/_localcloud/faults" data-then="reload">
        <label for="plan">Rules (JSON). Faults: ${FAULT_KINDS.join(', ')}</label>
        <textarea id="plan" name=":json" rows="10">${JSON.stringify(faults.plan(), null, 2)}</textarea>
        <div class="buttons"><button class="main">Set</button></div>
        <pre class="answer" hidden></pre>
      </form>
      <div class="card row">
        ${PRESETS.map(
          ({ title, plan }) =>
            html`<button data-into="#plan" data-fill="${JSON.stringify(plan, null, 2)}">${title}</button>`,
        )}
      </div>
      <p class="dim">The same plan, seed and order of actions strikes the same. Seed now: ${faults.plan().seed}</p>
      <h2>What struck</h2>
      ${strikes.length === 0 ? html`<p class="dim">Nothing.</p>` : html``}
      ${strikes.map(({ rule, target, count }) => strikeCard(`${rule.fault} · ${target.action} ${target.collection ?? ''} ${target.function ?? ''} · match ${count}`))}
    `,
  };
};
