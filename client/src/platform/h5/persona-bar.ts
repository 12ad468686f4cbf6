import { become, fetchPersonas, personaOpenid, type Persona } from './persona.ts';

const OPEN_KEY = 'linli.persona-bar';

const element = (tag: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

const chip = (persona: Persona, chosen: boolean): HTMLElement => {
  const made = element('button', chosen ? 'persona persona-on' : 'persona');
  made.dataset['persona'] = persona.id;
  made.title = persona.note;
  made.setAttribute('aria-pressed', String(chosen));
  made.append(
    element('b', '', persona.label),
    element('span', '', chosen ? `${persona.name} ${persona.note}` : persona.name),
  );
  made.addEventListener('click', () => {
    become(persona.openid);
    // Everything the app remembers in memory belongs to the one before.
    location.reload();
  });
  return made;
};

const draw = (bar: HTMLElement, personas: readonly Persona[]): void => {
  const isOpen = localStorage.getItem(OPEN_KEY) !== 'closed';
  bar.dataset['open'] = String(isOpen);
  const now = personas.find(({ openid }) => openid === personaOpenid());
  const toggle = element(
    'button',
    'persona-toggle',
    isOpen ? '收起' : `我是 ${now ? `${now.label} ${now.name} ${now.note}` : '谁'} ▾`,
  );
  toggle.setAttribute('aria-expanded', String(isOpen));
  toggle.addEventListener('click', () => {
    localStorage.setItem(OPEN_KEY, isOpen ? 'closed' : 'open');
    draw(bar, personas);
  });
  const chips = element('div', 'persona-chips');
  chips.append(...personas.map((persona) => chip(persona, persona === now)));
  bar.replaceChildren(...(isOpen ? [chips, toggle] : [toggle]));
  chips.querySelector('.persona-on')?.scrollIntoView({ inline: 'center', block: 'nearest' });
};

/** A strip above the phone's screen; nothing where the local cloud offers nobody. */
export const mountPersonaBar = (): void => {
  void fetchPersonas().then((personas) => {
    const first = personas[0];
    if (!first) return;
    if (personaOpenid() === '') {
      become(first.openid);
      location.reload();
      return;
    }
    const bar = element('nav', 'persona-bar');
    bar.setAttribute('aria-label', '换个人看看');
    document.body.prepend(bar);
    draw(bar, personas);
  });
};
