/** A stretch of text; with an address it is a citation that leads there. */
export interface LinkedPart {
  text: string;
  href?: string | undefined;
  title?: string | undefined;
}

/** The words of an article cut where they cite, in the shape of the article; joined again they are its words. */
export interface LinkedStatute {
  paragraphs: readonly {
    text: readonly LinkedPart[];
    items: readonly {
      number: number;
      text: readonly LinkedPart[];
      points: readonly { number: number; text: readonly LinkedPart[] }[];
    }[];
  }[];
}

/** An article as it is where nothing in it is linked. */
export function plainStatute(article: {
  paragraphs: readonly {
    text: string;
    items: readonly { number: number; text: string; points: readonly { number: number; text: string }[] }[];
  }[];
}): LinkedStatute {
  return {
    paragraphs: article.paragraphs.map(({ text, items }) => ({
      text: [{ text }],
      items: items.map((item) => ({
        number: item.number,
        text: [{ text: item.text }],
        points: item.points.map((point) => ({ number: point.number, text: [{ text: point.text }] })),
      })),
    })),
  };
}
