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
