type Callbacks = {
  readonly success?: (answer: object) => void;
  readonly fail?: (answer: unknown) => void;
  readonly complete?: (answer: unknown) => void;
};

/** Functions of `wx`, by name. */
export type ApiGroup = Readonly<Record<string, unknown>>;

/** Why a call failed, in the words WeChat adds after `<name>:fail`. */
export class ApiFailure extends Error {
  readonly more: object;
  constructor(reason: string, more: object = {}) {
    super(reason);
    this.more = more;
  }
}

/** Makes a function of `wx`: it answers through the callbacks it is given, or else by a promise. */
export const api =
  <O extends object>(name: string, run: (options: O) => unknown) =>
  (options?: O & Callbacks): Promise<object> | undefined => {
    const { success, fail, complete } = options ?? {};
    const done = answer(name, run, options ?? ({} as O));
    if (!success && !fail && !complete) return done;
    done.then(
      (value) => {
        success?.(value);
        complete?.(value);
      },
      (reason: unknown) => {
        fail?.(reason);
        complete?.(reason);
      },
    );
    return undefined;
  };

const answer = async <O extends object>(name: string, run: (options: O) => unknown, options: O): Promise<object> => {
  try {
    const value = await run(options);
    return { errMsg: `${name}:ok`, ...(typeof value === 'object' ? value : {}) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const errMsg = `${name}:fail ${reason}`;
    throw Object.assign(new Error(errMsg), { errMsg }, cause instanceof ApiFailure ? cause.more : {});
  }
};
