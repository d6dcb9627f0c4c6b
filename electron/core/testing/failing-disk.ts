/** A disk on which the n-th call fails: the façades at the edge of the copies, wrapped. */

export interface Failing<T> {
  readonly disk: T;
  /** how many calls were made */
  readonly calls: () => number;
}

/**
 * @param n which call fails, counted from 1
 * @param code e.g. 'EIO'
 * @param async whether its calls answer by promises
 * @param sticky whether every call after it fails, too, as on a stick that was pulled
 */
export function failingDisk<T extends object>(
  real: T,
  {
    n,
    code,
    sticky,
    async = false,
  }: { readonly n: number; readonly code: string; readonly sticky: boolean; readonly async?: boolean },
): Failing<T> {
  let calls = 0;
  const disk = new Proxy(real, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls++;
        if (calls === n || (sticky && calls > n)) {
          const error = Object.assign(new Error(code), { code });
          if (async) return Promise.reject(error);
          throw error;
        }
        return Reflect.apply(value, target, args) as unknown;
      };
    },
  });
  return { disk, calls: () => calls };
}
