/** Which attributes a component takes; every value is a plain string. */
export interface ComponentRule {
  attributes: readonly string[];
  required: readonly string[];
}

const withoutAttributes: ComponentRule = { attributes: [], required: [] };

/** The components that writers may use in MDX. Any other name is a problem. */
export const components: Readonly<Record<string, ComponentRule>> = {
  ResponsibilityTable: { attributes: ['id'], required: ['id'] },
  EditorNote: withoutAttributes,
  Statute: { attributes: ['provision'], required: ['provision'] },
  Answer: withoutAttributes,
  Leaflet: withoutAttributes,
  Mend: { attributes: ['was'], required: ['was'] },
  Blank: withoutAttributes,
  Figure: { attributes: ['name', 'alt'], required: ['name', 'alt'] },
};
