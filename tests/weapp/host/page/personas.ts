/** Somebody a developer can be under the local cloud. */
type Persona = {
  readonly id: string;
  readonly label: string;
  readonly openid: string;
  readonly name: string;
  readonly note: string;
};

const CHOSEN = 'weapp.persona';

const phone = document.createElement('iframe');
phone.title = '手机';

const chip = (persona: Persona): HTMLButtonElement => {
  const made = document.createElement('button');
  made.dataset['persona'] = persona.id;
  made.textContent = `${persona.label} ${persona.name}`;
  made.title = persona.note;
  made.addEventListener('click', () => become(persona));
  return made;
};

/** Every persona has a phone of its own: another openid, other things stored. */
const become = ({ id, openid }: Persona): void => {
  localStorage.setItem(CHOSEN, id);
  phone.src = `phone.html?openid=${encodeURIComponent(openid)}`;
  for (const button of document.querySelectorAll('nav button'))
    button.setAttribute('aria-pressed', String(button instanceof HTMLElement && button.dataset['persona'] === id));
};

const show = async (): Promise<void> => {
  const personas = (await (await fetch('/personas.json')).json()) as readonly Persona[];
  document.querySelector('nav')?.append(...personas.map(chip));
  document.querySelector('main')?.append(phone);
  const chosen = personas.find(({ id }) => id === localStorage.getItem(CHOSEN)) ?? personas[0];
  if (chosen) become(chosen);
};

void show();
