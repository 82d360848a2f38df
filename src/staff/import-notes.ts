/** Something that the person who imports should compare with the original. */
export interface ImportNote {
  /** Line of the source, counted from 1; 0 where it is about the whole file. */
  line: number;
  text: string;
  /** Further lines of which the same is true. */
  also?: number[];
}

/** A line of the source with its place. */
export interface SourceLine {
  text: string;
  /** Counted from 1. */
  line: number;
}

/** Gathers notes; those that share a `group` become one, at the first line. */
export interface NoteBook {
  add(line: number, text: string, group?: string): void;
  /** In the order of the source. */
  all(): ImportNote[];
}

export function noteBook(): NoteBook {
  const notes: ImportNote[] = [];
  const groups = new Map<string, ImportNote>();
  return {
    add(line, text, group) {
      const first = group === undefined ? undefined : groups.get(group);
      if (first !== undefined) {
        if (first.line !== line && first.also?.includes(line) !== true) first.also = [...(first.also ?? []), line];
        return;
      }
      const note: ImportNote = { line, text };
      if (group !== undefined) groups.set(group, note);
      notes.push(note);
    },
    all: () => notes.toSorted((one, other) => one.line - other.line),
  };
}

/** The first words of a line, to find it by. */
export function headOf(text: string): string {
  const letters = [...text.trim()];
  return letters.length <= 16 ? letters.join('') : `${letters.slice(0, 16).join('')}…`;
}
