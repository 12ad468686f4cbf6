const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/** What a file was compiled to, by its name: each test file runs all it imports anew, and need not compile it anew. */
const compiled = new Map();

const scriptOf = (source, filename, names) => {
  const known = compiled.get(filename);
  if (known?.source === source) return known.script;
  const head = `(function (${names.join(',')}) {`;
  const script = new Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, { source, script });
  return script;
};

/** The runtime of jest, which compiles a file once a process. How it compiles is its own affair: another version may name it otherwise, and nothing would start. */
module.exports = class extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    const compile = executor.compile.bind(executor);
    executor.compile = (source, filename) => {
      const context = executor.environment.getVmContext();
      if (context === null || executor.resolution.isCoreModule(filename)) return compile(source, filename);
      try {
        return scriptOf(source, filename, executor.injectedModuleParameters).runInContext(context);
      } catch {
        // Jest says what is wrong with it.
        return compile(source, filename);
      }
    };
  }
};
