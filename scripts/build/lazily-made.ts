/**
 * Stands for a schema that is made when it is first looked at. It can be called upon, asked what it has and put into another schema; it
 * cannot be spread or changed.
 */
export const lazilyMade = <T extends object>(make: () => T): T => {
  let made: T | undefined;
  const itself = (): T => (made ??= make());
  const refuse = (): never => {
    throw new TypeError('a schema is neither spread nor changed');
  };
  return new Proxy({} as T, {
    get: (_, key) => Reflect.get(itself(), key) as unknown,
    has: (_, key) => Reflect.has(itself(), key),
    getPrototypeOf: () => Reflect.getPrototypeOf(itself()),
    ownKeys: refuse,
    set: refuse,
    defineProperty: refuse,
  });
};
