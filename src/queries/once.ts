/**
 * Computes a value once per build. In dev it is computed anew each time, so that an edit shows at once.
 */
export function once<T>(compute: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV || value === undefined) value = compute();
    return value;
  };
}

/** The same for each of many things that are there for the whole build; in dev computed anew each time. */
export function oncePer<Key extends object, T>(compute: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const values = new WeakMap<Key, Promise<T>>();
  return (key) => {
    const known = import.meta.env.DEV ? undefined : values.get(key);
    const value = known ?? compute(key);
    values.set(key, value);
    return value;
  };
}
