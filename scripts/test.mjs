import { ensureDependencies, runScript } from './setup/dependencies.mjs';

ensureDependencies();
runScript('scripts/test.ts');
