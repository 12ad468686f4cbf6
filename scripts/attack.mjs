import { ensureDependencies, runScript } from './setup/dependencies.mjs';

ensureDependencies();
runScript('scripts/attack.ts');
