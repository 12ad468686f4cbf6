import { ensureDependencies, runScript } from './setup/dependencies.mjs';

ensureDependencies();
runScript('scripts/screens.ts');
