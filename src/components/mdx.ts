import Answer from './Answer.astro';
import Blank from './Blank.astro';
import EditorNote from './EditorNote.astro';
import EmbeddedStatute from './EmbeddedStatute.astro';
import EmbeddedTable from './EmbeddedTable.astro';
import Figure from './Figure.astro';
import Leaflet from './Leaflet.astro';
import Mend from './Mend.astro';

/** The components that writers may use; their attributes are in `#markdown/components.ts`. */
export const mdxComponents = {
  Answer,
  Blank,
  EditorNote,
  Figure,
  Leaflet,
  Mend,
  ResponsibilityTable: EmbeddedTable,
  Statute: EmbeddedStatute,
};
