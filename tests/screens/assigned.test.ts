import { AFTER_SCENES } from './scenes/after.ts';
import { ASSIGNED_SCENES } from './scenes/assigned.ts';
import { COMPANY_SCENES } from './scenes/company.ts';
import { NOTE_SCENES } from './scenes/notes.ts';
import { eachIsSound } from './sound.ts';

eachIsSound([...ASSIGNED_SCENES, ...AFTER_SCENES, ...COMPANY_SCENES, ...NOTE_SCENES]);
