// What the stand-in does not imitate must fail loudly, or a spec could pass here and fail on the real Electron.

const askedByLanguage = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  '__esModule',
  'default',
  'length',
]);

/** Wraps an object so that reading a member it lacks throws. `name` is what the message calls it. */
export function strict<T extends object>(target: T, name: string): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || askedByLanguage.has(key) || key.startsWith('_'))
        return Reflect.get(object, key, receiver);
      throw new Error(`The stand-in for Electron does not imitate ${name}.${key}`);
    },
  });
}
