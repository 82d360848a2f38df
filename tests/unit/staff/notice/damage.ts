/** A number generator that a test can start again: the same seed gives the same damage. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Bytes cut short, with bytes changed, left out, doubled or put elsewhere. */
export function damageBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = (length: number): number => Math.floor(random() * Math.max(1, length));
  const damaged = Uint8Array.from(bytes);
  switch (at(5)) {
    case 0:
      return damaged.slice(0, at(damaged.length));
    case 1:
      for (let count = 0; count < 1 + at(40); count += 1) damaged[at(damaged.length)] = at(256);
      return damaged;
    case 2: {
      const start = at(damaged.length);
      return Uint8Array.from([...damaged.slice(0, start), ...damaged.slice(start + at(200))]);
    }
    case 3: {
      const start = at(damaged.length);
      const piece = damaged.slice(start, start + at(400));
      const to = at(damaged.length);
      return Uint8Array.from([...damaged.slice(0, to), ...piece, ...damaged.slice(to)]);
    }
    default:
      return damaged.slice(at(damaged.length));
  }
}

/** The pieces of a text in another order, some of them left out or doubled. */
export function shuffleText(text: string, random: () => number, mark: RegExp): string {
  const pieces = text.split(mark);
  for (let at = pieces.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const piece = pieces[at] ?? '';
    pieces[at] = pieces[other] ?? '';
    pieces[other] = piece;
  }
  return pieces
    .filter(() => random() > 0.05)
    .flatMap((piece) => (random() > 0.95 ? [piece, piece] : [piece]))
    .join('\n');
}
