/** One box of the drawing of an article's structure. */
interface StructureBox {
  title: string;
  note?: string | undefined;
  items: readonly { mark: string; text: string }[];
}

interface StructureText {
  x: number;
  y: number;
  text: string;
  /** What the line is: its size and weight follow from it. */
  as: 'title' | 'crime' | 'item' | 'note' | 'joint';
}

interface DrawnBox {
  y: number;
  height: number;
  /** How it is framed: that is how boxes differ without colour. */
  frame: 'plain' | 'double' | 'dashed';
}

/** A drawing in units of about one pixel, wide enough for a phone. */
interface StructureDrawing {
  width: number;
  height: number;
  /** Where every box begins and ends, and the line down the middle on which arrows stand. */
  left: number;
  right: number;
  middle: number;
  boxes: readonly DrawnBox[];
  texts: readonly StructureText[];
  /** Arrows from one height down to another. */
  arrows: readonly { from: number; to: number }[];
}

const DRAWING = { width: 340, left: 6, right: 334, middle: 170 } as const;

/** What stands between two conditions, and beside the arrow to the result. */
const PLUS = '加';
const TOGETHER = '三样都有';

const PADDING = 14;
const INSET = DRAWING.left + PADDING;
const MARK = 48;
const GAP = 34;
/** Height of a line and how many full-width characters fit on it. */
const LINE = {
  title: { height: 25, fits: 17 },
  crime: { height: 25, fits: 17 },
  item: { height: 23, fits: 16 },
  note: { height: 22, fits: 19 },
} as const;

/** Characters that do not begin a line. */
const CLOSING = /[、，。；：！？）”》]/u;

/** Sets the boxes one below the other: conditions joined by 加, an arrow to the result, one on to what follows. */
export function drawStructure(
  conditions: readonly StructureBox[],
  result: StructureBox,
  after: StructureBox,
): StructureDrawing {
  const boxes: DrawnBox[] = [];
  const texts: StructureText[] = [];
  const arrows: { from: number; to: number }[] = [];
  let y = DRAWING.left;
  const put = (box: StructureBox, frame: DrawnBox['frame']): void => {
    const top = y;
    y += PADDING;
    const write = (text: string, as: keyof typeof LINE, x: number): void => {
      for (const line of wrapped(text, LINE[as].fits)) {
        texts.push({ x, y: y + LINE[as].height * 0.72, text: line, as });
        y += LINE[as].height;
      }
    };
    write(box.title, frame === 'double' ? 'crime' : 'title', INSET);
    for (const { mark, text } of box.items) {
      y += 4;
      texts.push({ x: INSET, y: y + LINE.item.height * 0.72, text: mark, as: 'item' });
      write(text, 'item', INSET + MARK);
    }
    if (box.note !== undefined) write(box.note, 'note', INSET);
    y += PADDING - 4;
    boxes.push({ y: top, height: y - top, frame });
  };
  const join = (word: string, isArrow: boolean): void => {
    if (isArrow) arrows.push({ from: y, to: y + GAP });
    texts.push({ x: isArrow ? DRAWING.middle + 14 : DRAWING.middle, y: y + 22, text: word, as: 'joint' });
    y += GAP;
  };
  conditions.forEach((box, index) => {
    if (index > 0) join(PLUS, false);
    put(box, 'plain');
  });
  join(TOGETHER, true);
  put(result, 'double');
  arrows.push({ from: y, to: y + GAP });
  y += GAP;
  put(after, 'dashed');
  return { ...DRAWING, height: y + DRAWING.left, boxes, texts, arrows };
}

/** Lines of at most `fits` full-width characters; digits and Latin letters count half. */
function wrapped(text: string, fits: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const letter of text) {
    const step = /[\u0020-\u007e]/u.test(letter) ? 0.5 : 1;
    if (width + step > fits && !CLOSING.test(letter)) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += letter;
    width += step;
  }
  return [...lines, line];
}
