import { vi } from 'vitest';

/** What comes out when the clock says 2021-09-15 and, years later, something else. */
export async function onTwoDays<T>(make: () => T | Promise<T>): Promise<[T, T]> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-09-15T01:02:03Z') });
  try {
    const one = await make();
    vi.setSystemTime(new Date('2027-02-03T04:05:06Z'));
    return [one, await make()];
  } finally {
    vi.useRealTimers();
  }
}
